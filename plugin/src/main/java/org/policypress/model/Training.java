package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * How staff learn what they must know (art. 39(1)(b)).
 *
 * @param id its id
 * @param label its name
 * @param description what it is about
 * @param roles for whom; all staff if left out
 * @param when the time or cadence in words
 * @param timesAYear how often at least
 * @param compulsory whether everybody must take part
 * @param evidence how it is documented
 * @param stewardship owner, review, law, visibility
 */
public record Training(
    Located<String> id,
    Phrase label,
    Passage description,
    List<Ref<Role>> roles,
    Phrase when,
    Optional<Located<Integer>> timesAYear,
    Optional<Located<Boolean>> compulsory,
    Optional<Phrase> evidence,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Copies the list. */
  public Training {
    roles = List.copyOf(roles);
  }
}
