package org.policypress.language;

import java.util.Arrays;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceText;

/** The text of a field, gathered from one or more quoted strings. */
final class PoLiteral {
  private final SourceFile file;
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[32];

  /** An empty text that stands at an offset. */
  PoLiteral(SourceFile file, int offset) {
    this.file = file;
    offsets[0] = offset;
  }

  /** Adds a character that is written at one offset and ends before another. */
  void append(char c, int from, int to) {
    int length = text.length();
    if (length + 2 > offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    text.append(c);
    offsets[length] = from;
    offsets[length + 1] = to;
  }

  SourceText toSourceText() {
    return new SourceText(text.toString(), file, Arrays.copyOf(offsets, text.length() + 1));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
