package org.policypress.source;

import java.util.Objects;

/**
 * A text whose every character knows where it was written, although indentation, quotes or escapes
 * stand between the characters in the file.
 */
public final class SourceText {
  private final String text;
  private final SourceFile file;
  private final int start;

  /** Offsets of the characters; none where each stands in the file just as it is. */
  private final int[] offsets;

  /**
   * @param text the text as the author meant it
   * @param file where it stands
   * @param offsets for each UTF-16 unit of the text its offset in the file, and one more for the
   *     place after the last; never decreasing
   */
  public SourceText(String text, SourceFile file, int[] offsets) {
    if (offsets.length != text.length() + 1) {
      throw new IllegalArgumentException("one offset per character and one for the end");
    }
    this.text = text;
    this.file = Objects.requireNonNull(file);
    this.start = offsets[0];
    this.offsets = offsets.clone();
  }

  private SourceText(SourceFile file, int start, int end) {
    this.text = file.text().substring(start, end);
    this.file = file;
    this.start = start;
    this.offsets = new int[0];
  }

  /** A text that stands in the file just as it is, from an offset on. */
  public static SourceText verbatim(SourceFile file, int start, int end) {
    return new SourceText(file, start, end);
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The file in which it stands. */
  public SourceFile file() {
    return file;
  }

  /** Place of the whole text. */
  public SourceSpan span() {
    return span(0, text.length());
  }

  /** Place of the characters from one index to another, the end excluded. */
  public SourceSpan span(int from, int to) {
    if (from >= to) {
      return file.span(offset(from), offset(from));
    }
    int last = offset(to - 1);
    if (!Character.isWhitespace(text.charAt(to - 1)) && offset(to) > last) {
      // Where the next character begins, an escape ends, however long it is.
      return file.span(offset(from), offset(to));
    }
    int width =
        Character.charCount(file.text().codePointAt(Math.min(last, file.text().length() - 1)));
    return file.span(offset(from), Math.max(last + width, offset(from)));
  }

  /** Offset of a character in the file, or of the place after the last. */
  private int offset(int index) {
    if (index > text.length()) {
      throw new IndexOutOfBoundsException(index);
    }
    return offsets.length == 0 ? start + index : offsets[index];
  }

  @Override
  public String toString() {
    return text;
  }
}
