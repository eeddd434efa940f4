package org.policypress.model;

import java.util.Optional;
import org.policypress.source.Located;

/**
 * A fact that each school has for itself. The base says what must be answered; a school's overlay
 * changes {@code value}.
 *
 * @param id its id
 * @param label what must be known
 * @param topic the section that points to it
 * @param eachSchool whether every school must supply it
 * @param value the answer
 * @param stewardship owner, review, law, visibility
 */
public record LocalFact(
    Located<String> id,
    Phrase label,
    Located<Guidance.Topic> topic,
    Optional<Located<Supply>> eachSchool,
    Optional<Phrase> value,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Whether a school must supply a fact. */
  public enum Supply {
    /** It must. */
    MUST_SUPPLY,
    /** It may. */
    MAY_SUPPLY
  }
}
