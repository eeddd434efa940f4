package org.policypress.language;

import org.policypress.source.SourceText;

/**
 * A text in the language that a document is in.
 *
 * @param text the text, and where it stands
 * @param state how far a reader may rely on it
 */
public record Translation(SourceText text, ReviewState state) {
  /** A text in the language in which its author wrote it. */
  public static Translation source(SourceText text) {
    return new Translation(text, ReviewState.SOURCE);
  }

  /** The text of an entry and its state. */
  static Translation of(PoEntry entry) {
    return new Translation(entry.translation(), ReviewMark.state(entry.message()));
  }

  /** The words. */
  public String value() {
    return text.text();
  }
}
