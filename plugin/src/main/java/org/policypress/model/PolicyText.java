package org.policypress.model;

import org.policypress.source.SourceSpan;

/**
 * A text of the policy that can be translated.
 *
 * @param path the translators' context, as in {@link Phrase}
 * @param words the text in the source language, as written
 * @param span where it stands
 * @param prose whether it may hold markup
 */
public record PolicyText(String path, String words, SourceSpan span, boolean prose) {
  /**
   * A text, wherever it stands: schools may say it otherwise at the same path.
   *
   * @param path the translators' context
   * @param words the text in the source language, as written
   */
  public record Key(String path, String words) {}

  /** The text, wherever it stands. */
  public Key key() {
    return new Key(path, words);
  }
}
