package org.policypress.compose;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines for figures, which have no lines of their own. */
final class LineBreaks {
  private LineBreaks() {}

  /** A text broken at blanks into lines of about that many characters. */
  static List<Text> of(Text text, int characters) {
    String plain = text.plain();
    List<Text> lines = new ArrayList<>();
    int start = 0;
    int blank = plain.indexOf(' ');
    while (blank >= 0) {
      int next = plain.indexOf(' ', blank + 1);
      int wordEnd = next < 0 ? plain.length() : next;
      if (wordEnd - start > characters) {
        lines.add(text.part(start, blank));
        start = blank + 1;
      }
      blank = next;
    }
    lines.add(text.part(start, plain.length()));
    return lines;
  }
}
