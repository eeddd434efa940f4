package org.policypress.compose;

import java.util.ArrayList;
import java.util.List;
import org.policypress.language.Language;
import org.policypress.language.ReviewState;

/**
 * A text for a reader: runs, each with its language and review state. Never a plain string, so that
 * language and direction reach the page.
 *
 * @param runs in logical order
 */
public record Text(List<Run> runs) {
  /** Copies the list. */
  public Text {
    runs = List.copyOf(runs);
  }

  /**
   * A stretch of text in one language.
   *
   * @param text the characters
   * @param language its language
   * @param state whether somebody vouches for it
   */
  public record Run(String text, Language language, ReviewState state) {
    /** Other characters in the same language and state. */
    public Run with(String other) {
      return new Run(other, language, state);
    }
  }

  /** A text of one run that needs no review. */
  public static Text of(String text, Language language) {
    return new Text(List.of(new Run(text, language, ReviewState.SOURCE)));
  }

  /** The same followed by another. */
  public Text plus(Text other) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(other.runs);
    return new Text(all);
  }

  /** The characters from one index to another. */
  Text part(int from, int to) {
    List<Run> part = new ArrayList<>();
    int start = 0;
    for (Run run : runs) {
      int end = start + run.text().length();
      if (start < to && end > from) {
        part.add(
            run.with(
                run.text().substring(Math.max(from, start) - start, Math.min(to, end) - start)));
      }
      start = end;
    }
    return new Text(part);
  }

  /** The characters alone, for places that carry no language: file names, sort keys. */
  public String plain() {
    StringBuilder plain = new StringBuilder();
    runs.forEach(run -> plain.append(run.text()));
    return plain.toString();
  }

  @Override
  public String toString() {
    return plain();
  }
}
