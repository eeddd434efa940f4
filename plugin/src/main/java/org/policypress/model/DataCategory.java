package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * A kind of personal data (art. 30(1)(c)).
 *
 * @param id its id
 * @param label its name
 * @param description what it is
 * @param subjects whose data; never empty
 * @param sensitivity how sensitive it is
 * @param nationalId whether it holds national identification numbers (art. 87)
 * @param tags why it is confidential, or which law of its own it has
 * @param forms on paper, digital, or both; digital if left out
 * @param items what belongs to it
 * @param examples examples
 * @param counterExamples what one might think belongs to it but does not
 * @param origin where it comes from (art. 14(2)(f))
 * @param collectedFrom from whom the data come; from the data subject if left out
 * @param required whether it must be given, and what happens if not (art. 13(2)(e))
 * @param dpv the IRI of the category in the W3C Data Privacy Vocabulary
 * @param stewardship owner, review, law, visibility
 */
public record DataCategory(
    Located<String> id,
    Phrase label,
    Optional<Passage> description,
    List<Ref<DataSubject>> subjects,
    Located<Sensitivity> sensitivity,
    Optional<Located<Boolean>> nationalId,
    List<Located<Tag>> tags,
    List<Located<Form>> forms,
    List<Item> items,
    List<Phrase> examples,
    List<Phrase> counterExamples,
    Optional<Phrase> origin,
    Optional<Located<CollectedFrom>> collectedFrom,
    Optional<Requirement> required,
    Optional<Located<String>> dpv,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** How sensitive data are. */
  public enum Sensitivity {
    /** Ordinary. */
    ORDINARY,
    /** Confidential: national ID, secrecy, assessments, finances, social matters. */
    CONFIDENTIAL,
    /** Special categories (art. 9). */
    SPECIAL,
    /** Criminal convictions and offences (art. 10). */
    CRIMINAL
  }

  /** Why data are confidential, or which law of their own they have. */
  public enum Tag {
    /** National identification number. */
    NATIONAL_ID,
    /** Secrecy by law. */
    SECRECY,
    /** Assessment of a person. */
    ASSESSMENT,
    /** Finances. */
    FINANCE,
    /** Social matters. */
    SOCIAL,
    /** Pictures of persons. */
    PICTURE,
    /** Accounting records, which the law makes a school keep. */
    ACCOUNTING_RECORD,
    /** Records of health care, which the law makes a school keep. */
    HEALTH_RECORD
  }

  /** The form in which records are kept. */
  public enum Form {
    /** On paper. */
    PAPER,
    /** Digital. */
    DIGITAL
  }

  /** From whom data come (art. 13 and 14). */
  public enum CollectedFrom {
    /** From the data subject. */
    SUBJECT,
    /** From a guardian. */
    GUARDIAN,
    /** From somebody else; then the origin says from whom. */
    ELSEWHERE,
    /** The school makes them itself. */
    CREATED
  }

  /** Copies the lists. */
  public DataCategory {
    subjects = List.copyOf(subjects);
    tags = List.copyOf(tags);
    forms = List.copyOf(forms);
    items = List.copyOf(items);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /**
   * A single kind of fact within a category.
   *
   * @param id its id
   * @param label its name
   */
  public record Item(Located<String> id, Phrase label) implements Entity {}

  /**
   * Whether the data must be given (art. 13(2)(e)).
   *
   * @param by what demands it
   * @param consequence what happens if it is not given
   */
  public record Requirement(Located<Source> by, Phrase consequence) {
    /** What demands the data. */
    public enum Source {
      /** A statute. */
      STATUTE,
      /** A contract. */
      CONTRACT,
      /** Nothing: it is given freely. */
      VOLUNTARY
    }
  }
}
