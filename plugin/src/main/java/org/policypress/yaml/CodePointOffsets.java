package org.policypress.yaml;

import org.yaml.snakeyaml.error.Mark;

/** Turns the code points that SnakeYAML counts into UTF-16 offsets. */
final class CodePointOffsets {
  private final int length;
  private final int[] offsets;

  CodePointOffsets(String text) {
    length = text.length();
    int count = text.codePointCount(0, length);
    // Most files have no character beyond the basic plane: both counts are the same there.
    offsets = new int[count == length ? 0 : count];
    for (int point = 0, offset = 0; point < offsets.length; point++) {
      offsets[point] = offset;
      offset += Character.charCount(text.codePointAt(offset));
    }
  }

  int of(Mark mark) {
    int index = mark.getIndex();
    if (offsets.length == 0) {
      return Math.min(index, length);
    }
    return index < offsets.length ? offsets[index] : length;
  }
}
