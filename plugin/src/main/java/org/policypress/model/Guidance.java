package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * What people must know or do about a topic: the prose of a handbook, notice or page.
 *
 * @param id its id
 * @param topic the section that shows it
 * @param audiences who reads it; staff if left out
 * @param subjects for whom it holds; all if left out
 * @param title its heading
 * @param text the text
 * @param must what must be done
 * @param mustNot what must not be done
 * @param callOuts rules for one role each
 * @param stewardship owner, review, law, visibility
 */
public record Guidance(
    Located<String> id,
    Located<Topic> topic,
    List<Located<Document.Audience>> audiences,
    List<Ref<DataSubject>> subjects,
    Phrase title,
    Optional<Passage> text,
    List<Phrase> must,
    List<Phrase> mustNot,
    @StaffOnly List<CallOut> callOuts,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Topics, each shown by the section of the same name. */
  public enum Topic {
    /** What the document is for, and for whom. */
    SCOPE,
    /** Principles and law. */
    PRINCIPLES,
    /** Who is who. */
    WHO_IS_WHO,
    /** What personal data are. */
    PERSONAL_DATA,
    /** The life of data. */
    LIFECYCLE,
    /** Purposes and legal bases. */
    PURPOSES,
    /** Access. */
    ACCESS,
    /** Storing and sharing. */
    STORING,
    /** Mail. */
    EMAIL,
    /** Remote work. */
    REMOTE_WORK,
    /** Devices. */
    DEVICES,
    /** Passwords. */
    PASSWORDS,
    /** Cloud services. */
    CLOUD,
    /** Publishing and pictures. */
    PUBLISHING,
    /** Free-text fields. */
    FREE_TEXT,
    /** Systems. */
    SYSTEMS,
    /** Processors and partners. */
    PROCESSORS,
    /** Consents. */
    CONSENTS,
    /** Camera surveillance. */
    CCTV,
    /** Requests of data subjects. */
    RIGHTS,
    /** Retention and disposal. */
    RETENTION,
    /** Breaches. */
    BREACH,
    /** Impact assessment. */
    DPIA,
    /** Training. */
    TRAINING,
    /** Protected identity. */
    PROTECTED_IDENTITY,
    /** Services of third parties in teaching. */
    THIRD_PARTY_SERVICES,
    /** Pupil health. */
    HEALTH,
    /** School photography. */
    PHOTOGRAPHY,
    /** Custody of parents. */
    CUSTODY,
    /** What differs at each school. */
    LOCAL
  }

  /** Whether it is for the readers of a document, and for those whom that is about. */
  public boolean isShownBy(Document document) {
    return isFor(audiences, document.audience().value())
        && (subjects.isEmpty()
            || document.subjects().isEmpty()
            || subjects.stream()
                .anyMatch(
                    of -> document.subjects().stream().anyMatch(s -> s.id().equals(of.id()))));
  }

  /** Whether somebody reads what is written for these; what does not say for whom is for staff. */
  public static boolean isFor(
      List<Located<Document.Audience>> audiences, Document.Audience reader) {
    return audiences.isEmpty()
        ? reader == Document.Audience.STAFF
        : audiences.stream().anyMatch(audience -> audience.value() == reader);
  }

  /** Copies the lists. */
  public Guidance {
    subjects = List.copyOf(subjects);
    callOuts = List.copyOf(callOuts);
    audiences = List.copyOf(audiences);
    must = List.copyOf(must);
    mustNot = List.copyOf(mustNot);
  }
}
