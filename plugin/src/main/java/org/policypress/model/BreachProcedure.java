package org.policypress.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * What is done at a personal data breach (art. 4(12), 33, 34).
 *
 * @param definition what a breach is
 * @param types kinds of breach
 * @param examples examples
 * @param contact where to report it
 * @param steps what is done, in order
 * @param riskLevels what follows from the risk
 * @param notification contents of the notification (art. 33(3))
 * @param exceptions when data subjects need not be told (art. 34(3))
 * @param register fields of the register (art. 33(5))
 * @param processorDuty what a processor does (art. 33(2))
 * @param lateReasons what a late notification must say (art. 33(1))
 * @param consequences what a high risk may lead to (recital 85)
 * @param firstAdvice what everybody must remember in the first hour
 * @param forms forms for staff and suppliers
 * @param stewardship owner, review, law, visibility
 */
public record BreachProcedure(
    Passage definition,
    List<Phrase> types,
    List<Phrase> examples,
    Optional<Ref<Contact>> contact,
    List<Step> steps,
    List<RiskLevel> riskLevels,
    List<Content> notification,
    List<Phrase> exceptions,
    List<RegisterField> register,
    Optional<Phrase> processorDuty,
    Optional<Phrase> lateReasons,
    List<Phrase> consequences,
    List<Phrase> firstAdvice,
    List<Ref<Form>> forms,
    @Inlined Stewardship stewardship) {
  /** From when a deadline runs. */
  public enum Clock {
    /** From when the controller became aware (art. 33(1)). */
    AWARENESS,
    /** From when the breach happened. */
    BREACH,
    /** From the end of the step before. */
    PREVIOUS_STEP
  }

  /** Whom a step reaches. */
  public enum Addressee {
    /** Management. */
    MANAGEMENT,
    /** The data protection officer. */
    DPO,
    /** The supervisory authority. */
    AUTHORITY,
    /** The data subjects. */
    DATA_SUBJECTS,
    /** The register. */
    REGISTER
  }

  /** Copies the lists. */
  public BreachProcedure {
    forms = List.copyOf(forms);
    types = List.copyOf(types);
    examples = List.copyOf(examples);
    steps = List.copyOf(steps);
    riskLevels = List.copyOf(riskLevels);
    notification = List.copyOf(notification);
    exceptions = List.copyOf(exceptions);
    register = List.copyOf(register);
    consequences = List.copyOf(consequences);
    firstAdvice = List.copyOf(firstAdvice);
  }

  /**
   * A step.
   *
   * @param id its id
   * @param actor who does it
   * @param action what is done
   * @param to whom it reaches
   * @param deadline hours or days, written as {@code 72 hours}
   * @param clock from when the deadline runs
   */
  public record Step(
      Located<String> id,
      Ref<Role> actor,
      Phrase action,
      Optional<Located<Addressee>> to,
      Optional<Located<Duration>> deadline,
      Optional<Located<Clock>> clock)
      implements Entity {}

  /**
   * A level of risk and what it obliges to.
   *
   * @param id its id
   * @param level the level
   * @param label its name
   * @param description how to recognise it
   * @param duties whom must be told; the register always
   * @param action what is done
   */
  public record RiskLevel(
      Located<String> id,
      Located<Level> level,
      Phrase label,
      Phrase description,
      List<Located<Addressee>> duties,
      Phrase action)
      implements Entity {
    /** Levels of risk to the rights and freedoms of persons. */
    public enum Level {
      /** Unlikely to result in a risk. */
      UNLIKELY,
      /** A risk. */
      RISK,
      /** A high risk. */
      HIGH
    }

    /** Copies the list. */
    public RiskLevel {
      duties = List.copyOf(duties);
    }
  }

  /**
   * Something that the notification must tell (art. 33(3)).
   *
   * @param covers which point of the article
   * @param text the point in words
   */
  public record Content(Located<Point> covers, Phrase text) {
    /** The points of art. 33(3). */
    public enum Point {
      /** Nature of the breach, with approximate numbers of people and records. */
      NATURE,
      /** Name and contact of the data protection officer. */
      CONTACT,
      /** Likely consequences. */
      CONSEQUENCES,
      /** Measures taken or proposed. */
      MEASURES
    }
  }

  /**
   * Something that the register of breaches holds (art. 33(5)).
   *
   * @param covers which point of the article
   * @param text the point in words
   */
  public record RegisterField(Located<Matter> covers, Phrase text) {
    /** The points of art. 33(5). */
    public enum Matter {
      /** What happened. */
      FACTS,
      /** What it led to. */
      EFFECTS,
      /** What was done about it. */
      REMEDIES,
      /** Something that the organisation wants to hold beside them. */
      FURTHER
    }
  }
}
