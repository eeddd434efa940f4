package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * How long records are kept and what happens to them then (art. 5(1)(e), 13(2)(a), 30(1)(f)).
 *
 * <p>A rule says {@code keep, after, then, in} once, or a list of stages with the same four words.
 *
 * @param id its id
 * @param label what it is about, where the names of its categories do not say it
 * @param categories the categories that it covers
 * @param subjects only the data of these
 * @param classes the sensitivities that it covers
 * @param form only records in this form
 * @param isDefault whether it covers what has nothing better; never special or criminal data
 * @param keep how long
 * @param after the event from which the time runs
 * @param then what happens when the time is over
 * @param in where the records are
 * @param because why they are kept for ever (art. 5(1)(b), 17(3), 89)
 * @param plan the records plan that decides
 * @param stages one after another
 * @param noLessThan a minimum that a statute demands; needs {@code law}
 * @param exceptions when it is otherwise
 * @param executor who carries it out
 * @param note what a reader should know besides
 * @param stewardship owner, review, law, visibility
 */
public record RetentionRule(
    Located<String> id,
    Optional<Phrase> label,
    List<Ref<DataCategory>> categories,
    List<Ref<DataSubject>> subjects,
    List<Located<DataCategory.Sensitivity>> classes,
    Optional<Located<DataCategory.Form>> form,
    @Key("default") Optional<Located<Boolean>> isDefault,
    Optional<Located<Keep>> keep,
    Optional<Located<StartEvent>> after,
    Optional<Located<DisposalAction>> then,
    @StaffOnly Optional<Places> in,
    Optional<Located<Justification>> because,
    Optional<Ref<RecordsPlan>> plan,
    List<Stage> stages,
    Optional<Located<Keep>> noLessThan,
    List<Exemption> exceptions,
    @StaffOnly Optional<Ref<Role>> executor,
    Optional<Phrase> note,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** What happens to records. Disposal and the duty to archive are two different facts. */
  public enum DisposalAction {
    /** Erase digital records. */
    ERASE,
    /** Shred paper. */
    SHRED,
    /** Erase and shred. */
    ERASE_OR_SHRED,
    /** Make the person unidentifiable. */
    ANONYMISE,
    /** Replace what identifies the person. */
    PSEUDONYMISE,
    /** Hand over to another place or body. */
    TRANSFER,
    /** Move to the archive. */
    ARCHIVE,
    /** Give back. */
    RETURN,
    /** Wipe a device securely. */
    WIPE,
    /** End the use. */
    STOP
  }

  /** Why records may be kept for ever. */
  public enum Justification {
    /** Archiving in the public interest (art. 89). */
    ARCHIVING_IN_THE_PUBLIC_INTEREST,
    /** Scientific or historical research (art. 89). */
    HISTORICAL_RESEARCH,
    /** Statistics (art. 89). */
    STATISTICS,
    /** A legal obligation (art. 17(3)(b)). */
    LEGAL_OBLIGATION,
    /** Legal claims (art. 17(3)(e)). */
    LEGAL_CLAIMS,
    /** The data subject's consent. */
    CONSENT
  }

  /** Copies the lists. */
  public RetentionRule {
    categories = List.copyOf(categories);
    subjects = List.copyOf(subjects);
    classes = List.copyOf(classes);
    stages = List.copyOf(stages);
    exceptions = List.copyOf(exceptions);
  }

  /**
   * One step in the life of records.
   *
   * @param keep how long
   * @param after the event from which the time runs; the end of the stage before if left out
   * @param then what happens when the time is over
   * @param in where the records are in this stage
   * @param because why they are kept for ever
   * @param plan the records plan that decides
   * @param law the provisions that the stage rests on
   */
  public record Stage(
      Located<Keep> keep,
      Optional<Located<StartEvent>> after,
      Optional<Located<DisposalAction>> then,
      @StaffOnly Optional<Places> in,
      Optional<Located<Justification>> because,
      Optional<Ref<RecordsPlan>> plan,
      List<Ref<Law>> law) {
    /** Copies the list. */
    public Stage {
      law = List.copyOf(law);
    }
  }

  /**
   * When it is otherwise.
   *
   * @param when the case
   * @param keep how long then; until the case is over if left out
   * @param decidedBy who decides
   * @param reviewEvery how often it is looked at again
   */
  public record Exemption(
      Phrase when,
      Optional<Located<Keep>> keep,
      Optional<Ref<Role>> decidedBy,
      Optional<Located<Keep>> reviewEvery) {}
}
