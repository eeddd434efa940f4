package org.policypress.model;

import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/**
 * A translatable text without markup: every character means itself.
 *
 * @param text the text in the source language
 * @param path the translators' context: keys and ids from the top, without indices, such as {@code
 *     data-categories/term-grades/label}
 */
public record Phrase(SourceText text, String path) {
  /** The text in the source language. */
  public String value() {
    return text.text();
  }

  /** Where it stands. */
  public SourceSpan span() {
    return text.span();
  }
}
