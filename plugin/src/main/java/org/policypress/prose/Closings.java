package org.policypress.prose;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds what closes a mark or bracket in a stretch of text. What was not found once is not looked
 * for again, so that a text of many openings costs no more than its length.
 */
final class Closings {
  private final String text;
  private final int start;
  private final int end;
  private final Set<String> missing = new HashSet<>();

  Closings(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** Index of the closing characters from an index on, or -1. */
  int of(String closing, int from) {
    if (missing.contains(closing)) {
      return -1;
    }
    int at = text.indexOf(closing, from);
    if (at < 0 || at + closing.length() > end) {
      missing.add(closing);
      return -1;
    }
    return at;
  }

  /** Index of the bracket that closes a footnote, links within it passed over, or -1. */
  int ofFootnote(int open) {
    if (missing.contains("footnote")) {
      return -1;
    }
    int depth = 0;
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    missing.add("footnote");
    return -1;
  }

  /** Index after the run of one character that begins at the index. */
  int endOfRepeated(int at) {
    int i = at;
    while (i < end && text.charAt(i) == text.charAt(at)) {
      i++;
    }
    return i;
  }

  /**
   * Whether a doubled mark stands where Asciidoctor would not see a single one: after a character
   * reference or a cross-reference, or at the edge of an emphasis.
   */
  boolean isUnconstrained(int at) {
    if (at > 0 && ";>_".indexOf(text.charAt(at - 1)) >= 0) {
      return true;
    }
    String mark = text.substring(at, at + 2);
    int closing = of(mark, at + 3);
    return closing >= 0 && closing + 2 < text.length() && text.charAt(closing + 2) == '_';
  }

  /** Index of the mark that closes the single or doubled one at the index, or -1. */
  int ofMark(int at, int width) {
    char mark = text.charAt(at);
    if (width == 2) {
      return of(text.substring(at, at + 2), at + 3);
    }
    boolean opens =
        at + 2 < end
            && text.charAt(at + 1) != ' '
            && (at == start
                || !(Words.isWordBefore(text, at) || ";:}".indexOf(text.charAt(at - 1)) >= 0));
    String key = "single " + mark;
    if (!opens || missing.contains(key)) {
      return -1;
    }
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == 'h') {
        i = LinkTarget.at(text, start, i, end, "https://").map(LinkTarget::end).orElse(i + 1) - 1;
      } else if (c == mark
          && i > at + 1
          && text.charAt(i - 1) != ' '
          && (i + 1 == end || !Words.isWordAt(text, i + 1))) {
        return i;
      }
    }
    missing.add(key);
    return -1;
  }

  /** Whether Asciidoctor would take a link text for a list of attributes, or open a new window. */
  boolean holdsAttributes(int from, int to) {
    int equals = text.indexOf('=', from);
    return (equals >= 0 && equals < to) || (to > from && text.charAt(to - 1) == '^');
  }
}
