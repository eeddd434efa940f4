package org.policypress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * Somebody who processes data on the controller's behalf (art. 4(8), 28).
 *
 * @param id its id
 * @param label its name
 * @param country ISO 3166-1 alpha-2 code
 * @param purpose what it does for the school
 * @param subProcessors whom it engages
 * @param agreement the data processing agreement
 * @param stewardship owner, review, law, visibility
 */
public record Processor(
    Located<String> id,
    Phrase label,
    Optional<Located<String>> country,
    Phrase purpose,
    List<Phrase> subProcessors,
    @StaffOnly Optional<Agreement> agreement,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Copies the list. */
  public Processor {
    subProcessors = List.copyOf(subProcessors);
  }

  /**
   * A data processing agreement (art. 28(3)).
   *
   * @param signed day of signature
   * @param expires last day
   * @param kind what it is; an agreement of its own if left out
   * @param clauses points of art. 28(3) that it covers
   * @param atEnd what happens to the data when it ends (art. 28(3)(g))
   * @param breachDuty what the processor does at a breach (art. 33(2))
   */
  public record Agreement(
      Located<LocalDate> signed,
      Optional<Located<LocalDate>> expires,
      Optional<Located<Kind>> kind,
      List<Located<Clause>> clauses,
      Optional<Located<RetentionRule.DisposalAction>> atEnd,
      Optional<Phrase> breachDuty) {
    /** Points of art. 28(3). */
    public enum Clause {
      /** Documented instructions. */
      A,
      /** Confidentiality. */
      B,
      /** Security. */
      C,
      /** Sub-processors. */
      D,
      /** Help with rights. */
      E,
      /** Help with art. 32 to 36. */
      F,
      /** Erase or return. */
      G,
      /** Audits. */
      H
    }

    /** What an agreement is. */
    public enum Kind {
      /** Made by the group for all its schools. */
      FRAMEWORK,
      /** Made by one school or unit. */
      OWN,
      /** The supplier's standard terms. */
      STANDARD_TERMS
    }

    /** Copies the list. */
    public Agreement {
      clauses = List.copyOf(clauses);
    }
  }
}
