package org.policypress.model;

import java.util.List;
import org.policypress.source.Located;

/**
 * A row of the table <i>when, why, where, how long</i> of a kind of persons.
 *
 * @param id its id
 * @param subject whose data
 * @param label when
 * @param why why
 * @param text what happens
 * @param categories the data concerned
 * @param places where they are
 * @param retention how long: the rules that say it
 * @param stewardship owner, review, law, visibility
 */
public record LifecycleStep(
    Located<String> id,
    Ref<DataSubject> subject,
    Phrase label,
    Phrase why,
    Passage text,
    List<Ref<DataCategory>> categories,
    List<Ref<StoragePlace>> places,
    List<Ref<RetentionRule>> retention,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Copies the lists. */
  public LifecycleStep {
    categories = List.copyOf(categories);
    places = List.copyOf(places);
    retention = List.copyOf(retention);
  }
}
