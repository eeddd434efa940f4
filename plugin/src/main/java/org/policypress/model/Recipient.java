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
 * @param law the provisions that it rests on
 */
public record Recipient(
    Located<String> id,
    Phrase label,
    Located<Kind> kind,
    Phrase purpose,
    Optional<Located<String>> country,
    Optional<Located<LegalBasis.Article6>> basis,
    List<Ref<Law>> law)
    implements Entity {
  /** Kinds of recipients. */
  public enum Kind {
    /** A public authority. */
    PUBLIC,
    /** Anybody else. */
    PRIVATE
  }

  /** Copies the list. */
  public Recipient {
    law = List.copyOf(law);
  }
}
