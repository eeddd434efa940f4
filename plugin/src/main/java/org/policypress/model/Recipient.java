package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * Somebody to whom data are disclosed (art. 4(9)).
 *
 * @param id its id
 * @param label its name
 * @param kind public authority or private
 * @param purpose why
 * @param country ISO 3166-1 alpha-2 code
 * @param basis the legal basis of the disclosure
 * @param stewardship owner, review, law, visibility
 */
public record Recipient(
    Located<String> id,
    Phrase label,
    Located<Kind> kind,
    Phrase purpose,
    Optional<Located<String>> country,
    Optional<Located<LegalBasis.Article6>> basis,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Kinds of recipients. */
  public enum Kind {
    /** A public authority. */
    PUBLIC,
    /** Anybody else. */
    PRIVATE
  }

  /** The provisions that it rests on. */
  public List<Ref<Law>> law() {
    return stewardship.law();
  }
}
