package org.policypress.prose;

import java.util.Arrays;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/** Lines joined to one, white space collapsed, where each character still knows its place. */
final class Run {
  private final SourceText source;
  private final StringBuilder text = new StringBuilder();
  private int[] places = new int[64];

  Run(SourceText source) {
    this.source = source;
  }

  /** Adds what stands between two indices of the source; a line break before it is a space. */
  void add(int start, int end) {
    boolean space = !text.isEmpty();
    for (int i = start; i < end; i++) {
      if (Whitespace.is(source.text().charAt(i))) {
        space = !text.isEmpty();
        continue;
      }
      if (space) {
        put(' ', i - 1);
        space = false;
      }
      put(source.text().charAt(i), i);
    }
  }

  private void put(char c, int place) {
    if (text.length() == places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[text.length()] = place;
    text.append(c);
  }

  /** The text, without space at its ends. */
  String text() {
    return text.toString();
  }

  /** Place of the characters from one index to another, the end excluded. */
  SourceSpan span(int from, int to) {
    return from < to ? source.span(places[from], places[to - 1] + 1) : source.span(0, 0);
  }
}
