package org.policypress.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policypress.source.SourceSpan;

/** A text for a terminal: lines, with the place where each is written in a column of its own. */
final class Page {
  /** A longer line does not push the places of all others away. */
  private static final int WIDEST = 64;

  private final List<Line> lines = new ArrayList<>();

  private record Line(String text, Optional<SourceSpan> place) {}

  /** Adds a line. */
  void add(String text) {
    lines.add(new Line(text, Optional.empty()));
  }

  /** Adds a line that is written somewhere. */
  void add(String text, SourceSpan place) {
    lines.add(new Line(text, Optional.of(place)));
  }

  /** Adds a heading, after an empty line. */
  void heading(String text) {
    add("");
    add(text);
  }

  /** The text; a place is {@code file:line}, behind a {@code #} as a comment of YAML is. */
  String text() {
    int column =
        lines.stream()
            .filter(line -> line.place().isPresent())
            .mapToInt(line -> line.text().length())
            .filter(length -> length <= WIDEST)
            .max()
            .orElse(0);
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(line.text());
      line.place()
          .ifPresent(
              place ->
                  text.append(" ".repeat(Math.max(0, column - line.text().length())))
                      .append("  # ")
                      .append(place.file().path())
                      .append(':')
                      .append(place.start().line()));
      text.append('\n');
    }
    return text.toString();
  }
}
