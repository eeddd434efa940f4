package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * A form or letter to be filled in: headings, fields and the words around them.
 *
 * @param id its id
 * @param kind what it is for
 * @param title its heading
 * @param text what stands before the fields
 * @param fields what is filled in
 * @param declarations what the signer declares
 * @param returnTo where it is handed in
 * @param signers who signs
 * @param subjects whose data a letter is about; it then tells what the policy says of their data
 * @param training what a sheet of training is signed for; all that is compulsory if left out
 * @param stewardship owner, review, law, visibility
 */
public record Form(
    Located<String> id,
    Located<Kind> kind,
    Phrase title,
    Optional<Passage> text,
    List<Field> fields,
    List<Phrase> declarations,
    Optional<Phrase> returnTo,
    List<Located<Signer>> signers,
    List<Ref<DataSubject>> subjects,
    List<Ref<Training>> training,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** What a form is for. */
  public enum Kind {
    /** A report of a breach. */
    BREACH_REPORT,
    /** The register of breaches (art. 33(5)). */
    BREACH_REGISTER,
    /** The notification of a breach to the authority (art. 33(3)). */
    BREACH_NOTIFICATION,
    /** The communication of a breach to those whom it concerns (art. 34). */
    BREACH_COMMUNICATION,
    /** A data protection impact assessment (art. 35). */
    DPIA,
    /** Proof of training. */
    TRAINING_SIGN_OFF,
    /** A request of a data subject. */
    RIGHTS_REQUEST,
    /** A declaration of confidentiality. */
    CONFIDENTIALITY,
    /** A letter of appointment. */
    APPOINTMENT,
    /** A report of a new processing for the record (art. 30). */
    PROCESSING_REPORT,
    /** Information where data are collected (art. 13). */
    COLLECTION_NOTICE
  }

  /** Who signs. */
  public enum Signer {
    /** The pupil. */
    PUPIL,
    /** A guardian. */
    GUARDIAN,
    /** An employee. */
    EMPLOYEE,
    /** The head. */
    HEAD,
    /** A partner or supplier. */
    PARTNER
  }

  /** Copies the lists. */
  public Form {
    fields = List.copyOf(fields);
    declarations = List.copyOf(declarations);
    signers = List.copyOf(signers);
    subjects = List.copyOf(subjects);
    training = List.copyOf(training);
  }

  /**
   * Something to be filled in.
   *
   * @param label what is asked
   * @param help how to answer
   * @param lines height of the field in lines; one if left out
   */
  public record Field(Phrase label, Optional<Phrase> help, Optional<Located<Integer>> lines) {}
}
