package org.policypress.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * A right of the data subject (art. 7(3), 13 to 22, 77).
 *
 * @param id its id
 * @param kind which right
 * @param label its name
 * @param description what it gives the data subject
 * @param subjects for whom it is described; everybody if left out
 * @param bases the legal bases with which it exists; with all if left out
 * @param how how to use it
 * @param deadline when the answer comes (art. 12(3))
 * @param within within which time a request is answered
 * @param fee what it costs (art. 12(5), 15(3))
 * @param feeOn what may cost a fee; nothing if left out
 * @param limits where it ends
 * @param stewardship owner, review, law, visibility
 */
public record Right(
    Located<String> id,
    Located<Kind> kind,
    Phrase label,
    Passage description,
    List<Ref<DataSubject>> subjects,
    List<Located<LegalBasis.Article6>> bases,
    Optional<Passage> how,
    Optional<Phrase> deadline,
    Optional<Located<Duration>> within,
    Optional<Phrase> fee,
    Optional<Located<FeeOn>> feeOn,
    Optional<Phrase> limits,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** The rights, and the articles that give them. */
  public enum Kind {
    /** To be informed. */
    INFORMATION("13"),
    /** Access. */
    ACCESS("15"),
    /** Rectification. */
    RECTIFICATION("16"),
    /** Erasure. */
    ERASURE("17"),
    /** Restriction. */
    RESTRICTION("18"),
    /** Portability. */
    PORTABILITY("20"),
    /** Objection. */
    OBJECTION("21"),
    /** No automated decisions. */
    AUTOMATED_DECISIONS("22"),
    /** Withdrawal of consent. */
    WITHDRAWAL("7(3)"),
    /** Complaint. */
    COMPLAINT("77");

    private final String article;

    Kind(String article) {
      this.article = article;
    }

    /** The article of the GDPR. */
    public String article() {
      return article;
    }
  }

  /** What may cost a fee (art. 12(5) and 15(3)). */
  public enum FeeOn {
    /** The first copy; the law forbids it. */
    FIRST_COPY,
    /** Further copies. */
    FURTHER_COPIES,
    /** Manifestly unfounded or excessive requests. */
    UNFOUNDED_REQUESTS
  }

  /** Copies the list. */
  public Right {
    bases = List.copyOf(bases);
    subjects = List.copyOf(subjects);
  }
}
