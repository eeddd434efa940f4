package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * A kind of persons whose data are processed (art. 4(1)).
 *
 * @param id its id
 * @param label its name, plural
 * @param description who that is
 * @param stages the stages that a person of this kind goes through; never empty
 * @param minor whether they may be under age
 * @param guardian who decides for a minor
 * @param employed whether they work for the school, which makes a consent of theirs hardly free
 *     (recital 43)
 * @param stewardship owner, review, law, visibility
 */
public record DataSubject(
    Located<String> id,
    Phrase label,
    Optional<Passage> description,
    List<Located<Stage>> stages,
    Optional<Located<Boolean>> minor,
    Optional<Located<GuardianRule>> guardian,
    Optional<Located<Boolean>> employed,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Where a person stands in the relation to the school. */
  public enum Stage {
    /** Has applied. */
    APPLICANT,
    /** Attends, works, or is otherwise part of the school. */
    CURRENT,
    /** Has left. */
    FORMER
  }

  /** Who decides for a minor. */
  public enum GuardianRule {
    /** All holders of custody. */
    BOTH,
    /** One of them. */
    ONE,
    /** The pupil alone. */
    PUPIL,
    /** All holders of custody and the pupil. */
    BOTH_PLUS_PUPIL
  }

  /** Copies the list. */
  public DataSubject {
    stages = List.copyOf(stages);
  }
}
