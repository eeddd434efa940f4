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
 * @param transfers transfers to third countries
 * @param publicTask whether it is part of a task in the public interest
 * @param highRisk whether it is likely to result in a high risk (art. 35(1))
 * @param impactAssessment whether its impact has been assessed
 * @param automatedDecisions decisions that no person takes part in, and their logic (art. 22)
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
    List<Ref<Transfer>> transfers,
    Optional<Located<Boolean>> publicTask,
    Optional<Located<Boolean>> highRisk,
    Optional<Located<ImpactAssessment>> impactAssessment,
    Optional<Passage> automatedDecisions,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Whether the impact of an activity has been assessed (art. 35). */
  public enum ImpactAssessment {
    /** It has been assessed. */
    DONE,
    /** It will be assessed before the activity starts. */
    PLANNED,
    /** No high risk is likely. */
    NOT_NEEDED
  }

  /** Copies the lists. */
  public ProcessingActivity {
    transfers = List.copyOf(transfers);
    subjects = List.copyOf(subjects);
    categories = List.copyOf(categories);
    bases = List.copyOf(bases);
    recipients = List.copyOf(recipients);
    systems = List.copyOf(systems);
    places = List.copyOf(places);
    measures = List.copyOf(measures);
  }
}
