package org.policypress.compose;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines for figures, which have no lines of their own. */
final class LineBreaks {
  private LineBreaks() {}

  /** A text broken at blanks into lines of about that many characters. */
  static List<String> of(String text, int characters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
