package org.policypress.source;

/**
 * A place in a file.
 *
 * @param line 1-based
 * @param column 1-based, in code points
 * @param offset 0-based UTF-16 index into the text
 */
public record SourcePosition(int line, int column, int offset)
    implements Comparable<SourcePosition> {
  /** Checks the bounds. */
  public SourcePosition {
    if (line < 1 || column < 1 || offset < 0) {
      throw new IllegalArgumentException("no such position: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(SourcePosition other) {
    return Integer.compare(offset, other.offset);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
