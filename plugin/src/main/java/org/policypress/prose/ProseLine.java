package org.policypress.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/**
 * A line of a prose field, without its indentation and the space at its end.
 *
 * @param text the line
 * @param start index of its first character in the field
 * @param isIndented whether space stands before it
 */
record ProseLine(String text, int start, boolean isIndented) {
  private static final Pattern MARKER = Pattern.compile("(-|\\*{1,9}+|\\.{1,9}+)[ \\t]");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\.[ \\t]");

  /** The lines of a text, whichever line breaks it has. */
  static List<ProseLine> of(String text) {
    List<ProseLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r') {
        lines.add(trimmed(text, start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static ProseLine trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Whitespace.is(text.charAt(start))) {
      start++;
    }
    while (end > start && Whitespace.is(text.charAt(end - 1))) {
      end--;
    }
    return new ProseLine(text.substring(start, end), start, start > from);
  }

  /** Index after its last character in the field. */
  int end() {
    return start + text.length();
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** The sign of a list item, if it starts one. */
  Optional<String> marker() {
    Matcher matcher = MARKER.matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The number before a full stop that it starts with, or -1. */
  int number() {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  /** Place of a part of it. */
  SourceSpan span(SourceText source, int from, int to) {
    return source.span(start + from, start + to);
  }
}
