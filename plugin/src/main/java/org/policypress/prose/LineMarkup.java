package org.policypress.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the lines that Asciidoctor would not read as text, and what an author does instead. */
final class LineMarkup {
  /**
   * A line that is no text.
   *
   * @param start index in the line of what was found
   * @param end index after it
   * @param meaning what it would be
   * @param hint how to mend it
   */
  record Found(int start, int end, String meaning, String hint) {}

  private static final String OWN_SECTION =
      "a text has paragraphs and lists only; whoever needs more writes a section of their own";

  private static final Pattern FENCE =
      Pattern.compile("([=\\-.*_+/~^])\\1++|'{3,}+|<{3,}+|[|,:!]={3,}+|```.*+|([-*_]) \\2 \\2|\\+");
  private static final Pattern HEADING = Pattern.compile("(?:={1,6}|#{1,6})(?= )");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\[.*\\]");
  private static final Pattern ATTRIBUTE_ENTRY = Pattern.compile(":!?\\w[^:]*+:(?= |$)");
  private static final Pattern TITLE = Pattern.compile("\\.\\.?+[^ .].*");
  private static final Pattern CALLOUT = Pattern.compile("<(?:\\d++|\\.)>(?= )");

  private LineMarkup() {}

  /** What is wrong with a line, without its indentation and the space at its end. */
  static Optional<Found> find(String line, boolean startsBlock) {
    if (FENCE.matcher(line).matches()) {
      return Optional.of(new Found(0, line.length(), fenceMeaning(line), OWN_SECTION));
    }
    Matcher heading = HEADING.matcher(line);
    if (heading.lookingAt()) {
      return found(
          heading, "starts a heading", "write the heading as a title of its own, outside the text");
    }
    if (ATTRIBUTES.matcher(line).matches()) {
      return Optional.of(
          new Found(
              0,
              line.length(),
              "on a line of its own holds attributes of a block",
              "leave it out, or " + Faults.asReference("[")));
    }
    Matcher entry = ATTRIBUTE_ENTRY.matcher(line);
    if (entry.lookingAt()) {
      return found(entry, "sets an attribute", "leave it out, or " + Faults.asReference(":"));
    }
    Matcher callout = CALLOUT.matcher(line);
    if (callout.lookingAt()) {
      return found(callout, "starts a callout", "write `. ` before the entries of a numbered list");
    }
    if (line.startsWith("//") && !line.startsWith("///")) {
      return Optional.of(
          new Found(
              0,
              line.length(),
              "is a comment and would not be shown",
              "comment in YAML, with `#` outside the text"));
    }
    if (startsBlock && TITLE.matcher(line).matches()) {
      return Optional.of(
          new Found(
              0,
              line.length(),
              "is the title of a block",
              "write `. ` with a space for a numbered list, or " + Faults.asReference(".")));
    }
    return definition(line).or(() -> hardBreak(line));
  }

  private static Optional<Found> definition(String line) {
    for (String mark : new String[] {"::", ";;"}) {
      int at = line.indexOf(mark);
      while (at >= 0) {
        int end = at;
        while (end < line.length() && line.charAt(end) == mark.charAt(0)) {
          end++;
        }
        if (at > 0 && (end == line.length() || line.charAt(end) == ' ')) {
          return Optional.of(
              new Found(
                  at,
                  end,
                  "makes a description list",
                  "write a list with `* `, and the term in it as `*term*`"));
        }
        at = line.indexOf(mark, end);
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> hardBreak(String line) {
    if (!line.endsWith(" +")) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            line.length() - 1,
            line.length(),
            "at the end of a line forces a line break",
            "leave an empty line for a new paragraph, or write a list with `* `"));
  }

  private static Optional<Found> found(Matcher matcher, String meaning, String hint) {
    return Optional.of(new Found(matcher.start(), matcher.end(), meaning, hint));
  }

  private static String fenceMeaning(String line) {
    if (line.equals("+")) {
      return "attaches a block to a list item";
    }
    char c = line.charAt(0);
    if (line.length() > 1 && line.charAt(1) == '=' && c != '=') {
      return "starts or ends a table";
    }
    if (c == '\'' || line.length() == 3 || line.contains(" ")) {
      if (c == '\'' || c == '-' || c == '*' || c == '_') {
        return "draws a line across the page";
      }
    }
    return c == '<' ? "starts a new page" : "starts or ends a block";
  }
}
