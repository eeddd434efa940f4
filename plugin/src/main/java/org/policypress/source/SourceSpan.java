package org.policypress.source;

import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of a file.
 *
 * @param file where it stands
 * @param start its first character
 * @param end the place after its last character
 */
public record SourceSpan(SourceFile file, SourcePosition start, SourcePosition end)
    implements Comparable<SourceSpan> {
  private static final Comparator<SourceSpan> BY_PLACE =
      Comparator.comparing((SourceSpan span) -> span.file().path())
          .thenComparing(SourceSpan::start)
          .thenComparing(SourceSpan::end);

  /** Checks that the end does not lie before the start. */
  public SourceSpan {
    Objects.requireNonNull(file);
    if (end.compareTo(start) < 0) {
      throw new IllegalArgumentException("span ends before it starts: " + start + " to " + end);
    }
  }

  /** Whether another stretch lies within this one, or is the same. */
  public boolean encloses(SourceSpan other) {
    return file.path().equals(other.file.path())
        && start.compareTo(other.start) <= 0
        && end.compareTo(other.end) >= 0;
  }

  /** What stands there, as written. */
  public String text() {
    return file.text().substring(start.offset(), end.offset());
  }

  /** Compares path, start and end, so that diagnostics have one order everywhere. */
  @Override
  public int compareTo(SourceSpan other) {
    return BY_PLACE.compare(this, other);
  }

  /** {@code path:[line,column]}, as Maven's compiler prints a place. */
  @Override
  public String toString() {
    return file.path() + ":[" + start.line() + "," + start.column() + "]";
  }
}
