package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * Why a processing is lawful.
 *
 * @param article point of art. 6(1)
 * @param condition point of art. 9(2), where special categories are processed
 * @param criminal whether it rests on art. 10
 * @param law the provisions of national or Union law (art. 6(3))
 * @param interest the legitimate interest (art. 6(1)(f), 13(1)(d))
 * @param balancing how it was weighed against the data subject's
 */
public record LegalBasis(
    Located<Article6> article,
    Optional<Located<Article9>> condition,
    Optional<Located<Boolean>> criminal,
    List<Ref<Law>> law,
    Optional<Phrase> interest,
    Optional<Passage> balancing) {
  /** Copies the list. */
  public LegalBasis {
    law = List.copyOf(law);
  }

  /** A point of an article as it is cited, such as {@code 6(1)(e)}. */
  public interface Point {
    /** The citation. */
    String citation();
  }

  /** Art. 6(1). */
  public enum Article6 implements Point {
    /** Consent. */
    CONSENT("6(1)(a)"),
    /** Contract. */
    CONTRACT("6(1)(b)"),
    /** Legal obligation. */
    LEGAL_OBLIGATION("6(1)(c)"),
    /** Vital interests. */
    VITAL_INTERESTS("6(1)(d)"),
    /** Public interest or official authority. */
    PUBLIC_TASK("6(1)(e)"),
    /** Legitimate interests. */
    LEGITIMATE_INTERESTS("6(1)(f)");

    private final String citation;

    Article6(String citation) {
      this.citation = citation;
    }

    @Override
    public String citation() {
      return citation;
    }
  }

  /** Art. 9(2). */
  public enum Article9 implements Point {
    /** Explicit consent. */
    EXPLICIT_CONSENT("9(2)(a)"),
    /** Employment and social security law. */
    EMPLOYMENT_LAW("9(2)(b)"),
    /** Vital interests. */
    VITAL_INTERESTS("9(2)(c)"),
    /** Not-for-profit bodies. */
    MEMBERS("9(2)(d)"),
    /** Made public by the data subject. */
    MADE_PUBLIC("9(2)(e)"),
    /** Legal claims. */
    LEGAL_CLAIMS("9(2)(f)"),
    /** Substantial public interest. */
    SUBSTANTIAL_PUBLIC_INTEREST("9(2)(g)"),
    /** Health or social care. */
    CARE("9(2)(h)"),
    /** Public health. */
    PUBLIC_HEALTH("9(2)(i)"),
    /** Archiving, research, statistics. */
    ARCHIVING("9(2)(j)");

    private final String citation;

    Article9(String citation) {
      this.citation = citation;
    }

    @Override
    public String citation() {
      return citation;
    }
  }
}
