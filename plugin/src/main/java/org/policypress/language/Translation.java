package org.policypress.language;

import java.time.LocalDate;
import java.util.Optional;
import org.policypress.source.SourceText;

/**
 * A text in the language that a document is in.
 *
 * @param text the text, and where it stands
 * @param state how far a reader may rely on it
 * @param staleSince the day on which it was noticed that the original had changed; nothing if the
 *     translation is not stale, or nobody has noted the day
 */
public record Translation(SourceText text, ReviewState state, Optional<LocalDate> staleSince) {
  /** A text in the language in which its author wrote it. */
  public static Translation source(SourceText text) {
    return new Translation(text, ReviewState.SOURCE, Optional.empty());
  }

  /** The text of an entry and its state. */
  static Translation of(PoEntry entry) {
    return of(entry.message(), entry);
  }

  /** The text of an entry, and its state after the catalogue was brought up to date. */
  static Translation of(PoMessage message, PoEntry origin) {
    return new Translation(origin.translation(), ReviewMark.state(message), StaleMark.of(message));
  }

  /** The words. */
  public String value() {
    return text.text();
  }
}
