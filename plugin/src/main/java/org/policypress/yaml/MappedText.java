package org.policypress.yaml;

import java.util.Arrays;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceText;

/** Grows a text and the offset of each of its characters. */
final class MappedText {
  private final SourceFile file;
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[32];

  MappedText(SourceFile file) {
    this.file = file;
  }

  /** Appends a character that was written at an offset. */
  void append(char c, int offset) {
    if (text.length() + 1 >= offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = offset;
    text.append(c);
  }

  /** Appends what stands in the file from one offset to another. */
  void copy(int start, int end) {
    for (int i = start; i < end; i++) {
      append(file.text().charAt(i), i);
    }
  }

  /** The text, which ends at an offset. */
  SourceText end(int offset) {
    int[] all = Arrays.copyOf(offsets, text.length() + 1);
    all[text.length()] = offset;
    return new SourceText(text.toString(), file, all);
  }
}
