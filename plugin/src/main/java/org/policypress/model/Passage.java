package org.policypress.model;

import org.policypress.prose.Prose;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/**
 * A translatable prose field: paragraphs and lists of the prose subset.
 *
 * @param text the field as written, in the source language
 * @param path the translators' context, as in {@link Phrase}
 * @param prose the parsed field
 */
public record Passage(SourceText text, String path, Prose prose) {
  /** The field as written. */
  public String value() {
    return text.text();
  }

  /** Where it stands. */
  public SourceSpan span() {
    return text.span();
  }
}
