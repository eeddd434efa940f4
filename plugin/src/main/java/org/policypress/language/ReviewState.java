package org.policypress.language;

/** How far a reader may rely on a text, from what is certain to what is least so. */
public enum ReviewState {
  /** The text itself, in the language in which the author wrote it. */
  SOURCE,
  /** A translation that somebody signed as it stands. */
  REVIEWED,
  /** A translation that nobody signed, or that changed since. */
  UNREVIEWED,
  /** The translation of an earlier source text. */
  STALE,
  /** No translation at all: the text stands in the language in which its author wrote it. */
  UNTRANSLATED;

  /** Whether a document tells its reader so at the text. */
  public boolean isMarked() {
    return compareTo(REVIEWED) > 0;
  }
}
