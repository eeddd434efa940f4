package org.policypress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policypress.source.SourceSpan;

/** The lines of the source around a place, with carets under it. */
final class Excerpt {
  private Excerpt() {}

  /**
   * The line before the place, the line of the place, and carets under it; nothing of an empty
   * file. Of a place of several lines the first is shown, with carets to its end.
   *
   * @param label stands beside the carets; may be empty
   */
  static List<String> of(SourceSpan span, String label) {
    if (span.file().text().isEmpty()) {
      return List.of();
    }
    int number = span.start().line();
    List<String> lines = new ArrayList<>();
    String before = span.file().line(number - 1);
    if (!before.isBlank()) {
      lines.add(numbered(number - 1, LineWindow.around(before, 0, 0)));
    }
    String line = span.file().line(number);
    int length = line.codePointCount(0, line.length());
    int from = Math.min(span.start().column() - 1, length);
    int to = span.end().line() == number ? Math.min(span.end().column() - 1, length) : length;
    LineWindow window = LineWindow.around(line, from, Math.max(from, to));
    lines.add(numbered(number, window));
    String carets = " ".repeat(window.indent()) + "^".repeat(window.carets());
    lines.add(("      | " + carets + " " + label).stripTrailing());
    return lines;
  }

  private static String numbered(int number, LineWindow window) {
    return String.format(Locale.ROOT, "%5d | %s", number, window.shown()).stripTrailing();
  }
}
