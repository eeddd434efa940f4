package org.policypress.model;

import java.util.Optional;
import org.policypress.source.Located;

/**
 * A task of data protection, and the role that has it.
 *
 * @param id its id
 * @param role who has it
 * @param task what is to be done
 * @param part which part of the task; responsible if left out
 * @param cadence how often
 * @param when the occasion or time in words
 * @param escalatesTo who is told when it cannot be done
 * @param topic the topic that it belongs to
 * @param stewardship owner, review, law, visibility
 */
public record Duty(
    Located<String> id,
    Ref<Role> role,
    Phrase task,
    Optional<Located<Part>> part,
    Optional<Located<Cadence>> cadence,
    Optional<Phrase> when,
    Optional<Ref<Role>> escalatesTo,
    Optional<Located<Guidance.Topic>> topic,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Which part of a task. */
  public enum Part {
    /** Does it. */
    RESPONSIBLE,
    /** Answers for it. */
    ACCOUNTABLE,
    /** Is asked before. */
    CONSULTED,
    /** Is told after. */
    INFORMED
  }

  /** How often. */
  public enum Cadence {
    /** Once. */
    ONCE,
    /** Each time that the occasion comes. */
    PER_EVENT,
    /** All the time. */
    CONTINUOUSLY,
    /** Each month. */
    MONTHLY,
    /** Twice a year. */
    TWICE_A_YEAR,
    /** Each year. */
    YEARLY,
    /** At each start of the school year. */
    AT_SCHOOL_START
  }
}
