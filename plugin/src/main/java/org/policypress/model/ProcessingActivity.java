package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * A row of the record of processing (art. 30).
 *
 * @param id its id
 * @param label its name
 * @param purpose what it is for (art. 5(1)(b))
 * @param description what is done
 * @param subjects whose data
 * @param categories which data
 * @param bases the legal bases; at least one
 * @param recipients who receives data (art. 30(1)(d))
 * @param systems where it is done
 * @param places where it is kept
 * @param measures how it is secured (art. 30(1)(g))
 * @param publicTask whether it is part of a task in the public interest
 * @param stewardship owner, review, law, visibility
 */
public record ProcessingActivity(
    Located<String> id,
    Phrase label,
    Phrase purpose,
    Optional<Passage> description,
    List<Ref<DataSubject>> subjects,
    List<Ref<DataCategory>> categories,
    List<LegalBasis> bases,
    List<Ref<Recipient>> recipients,
    List<Ref<SchoolSystem>> systems,
    List<Ref<StoragePlace>> places,
    List<Ref<Measure>> measures,
    Optional<Located<Boolean>> publicTask,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Copies the lists. */
  public ProcessingActivity {
    subjects = List.copyOf(subjects);
    categories = List.copyOf(categories);
    bases = List.copyOf(bases);
    recipients = List.copyOf(recipients);
    systems = List.copyOf(systems);
    places = List.copyOf(places);
    measures = List.copyOf(measures);
  }
}
