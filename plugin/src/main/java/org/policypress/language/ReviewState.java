package org.policypress.language;

/** How far a reader may rely on a text. */
public enum ReviewState {
  /** The text itself, in the language in which the author wrote it. */
  SOURCE,
  /** A translation that somebody signed as it stands. */
  REVIEWED,
  /** A translation that nobody signed, or that changed since. */
  UNREVIEWED,
  /** The translation of an earlier source text. */
  STALE
}
