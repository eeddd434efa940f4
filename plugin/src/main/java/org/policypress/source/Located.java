package org.policypress.source;

import java.util.Objects;

/**
 * A value and where it was written.
 *
 * @param <T> type of the value
 * @param value the value
 * @param span its place
 */
public record Located<T>(T value, SourceSpan span) {
  /** Checks that both are there. */
  public Located {
    Objects.requireNonNull(value);
    Objects.requireNonNull(span);
  }
}
