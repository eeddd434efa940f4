package org.policypress.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text that an author wrote, and the path by which a diagnostic names it.
 *
 * <p>Offsets are UTF-16 indices into {@link #text()}; lines and columns are 1-based, columns count
 * code points. Line breaks are LF, CR LF or CR.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * The line of the last position: the next one is mostly there too, or on the line below. Any
   * thread may look there first.
   */
  private int lately;

  /**
   * @param path relative to the folder that the author works in, with {@code /} separators
   * @param text the whole decoded text, without byte order mark
   */
  public SourceFile(String path, String text) {
    this.path = Objects.requireNonNull(path);
    this.text = Objects.requireNonNull(text);
    this.lineStarts = lineStarts(text);
  }

  /** Path as a diagnostic prints it. */
  public String path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Number of lines, at least 1. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** Text of a 1-based line without its line break; empty beyond the last one. */
  public String line(int line) {
    if (line < 1 || line > lineStarts.length) {
      return "";
    }
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Position of a UTF-16 offset between 0 and the length of the text. */
  public SourcePosition position(int offset) {
    int clamped = Math.max(0, Math.min(offset, text.length()));
    int index = lately;
    if (!isOnLine(index, clamped)) {
      index++;
      if (index >= lineStarts.length || !isOnLine(index, clamped)) {
        int found = Arrays.binarySearch(lineStarts, clamped);
        index = found >= 0 ? found : -found - 2;
      }
      lately = index;
    }
    return new SourcePosition(
        index + 1, text.codePointCount(lineStarts[index], clamped) + 1, clamped);
  }

  private boolean isOnLine(int index, int offset) {
    return lineStarts[index] <= offset
        && (index + 1 == lineStarts.length || offset < lineStarts[index + 1]);
  }

  /** Column of a position in UTF-16 code units, 1-based, as editors and SARIF count. */
  public int utf16Column(SourcePosition position) {
    return position.offset() - lineStarts[position.line() - 1] + 1;
  }

  /** Span between two UTF-16 offsets, the end excluded. */
  public SourceSpan span(int start, int end) {
    return new SourceSpan(this, position(start), position(Math.max(start, end)));
  }

  /** Span of no width at the very start, for what is said of the file as a whole. */
  public SourceSpan start() {
    return span(0, 0);
  }

  @Override
  public String toString() {
    return path;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
