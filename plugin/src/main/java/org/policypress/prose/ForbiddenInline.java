package org.policypress.prose;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the markup within a line that a prose field does not have, and what to write instead. */
final class ForbiddenInline {
  /**
   * A stretch that Asciidoctor would not read as text.
   *
   * @param start where it begins, at or before the character it was found by
   * @param end index after it
   * @param meaning what it would be
   * @param hint how to mend it
   */
  record Found(int start, int end, String meaning, String hint) {}

  private static final int LONGEST_TARGET = 2000;
  private static final String PLAIN_TEXT = "a text has no macros; write it as plain text";
  private static final Map<String, String> MACROS =
      Map.ofEntries(
          Map.entry("link", "write the address itself: `https://example.org[text]`"),
          Map.entry("xref", "write `<<id,text>>`"),
          Map.entry("footnote", "write `footnote:[text]`"),
          Map.entry("footnoteref", "write `footnote:[text]`"),
          Map.entry("image", "a picture belongs in a section, not in a text"),
          Map.entry("icon", "a picture belongs in a section, not in a text"),
          Map.entry(
              "include", "a text is written where it is used; nothing is read from elsewhere"),
          Map.entry("pass", PLAIN_TEXT),
          Map.entry("stem", PLAIN_TEXT),
          Map.entry("latexmath", PLAIN_TEXT),
          Map.entry("asciimath", PLAIN_TEXT),
          Map.entry("kbd", PLAIN_TEXT),
          Map.entry("btn", PLAIN_TEXT),
          Map.entry("menu", PLAIN_TEXT),
          Map.entry("anchor", PLAIN_TEXT),
          Map.entry("indexterm", PLAIN_TEXT),
          Map.entry("indexterm2", PLAIN_TEXT),
          Map.entry("video", PLAIN_TEXT),
          Map.entry("audio", PLAIN_TEXT),
          Map.entry("toc", PLAIN_TEXT),
          Map.entry("ifdef", "what depends on a school stands in the file of that school"),
          Map.entry("ifndef", "what depends on a school stands in the file of that school"),
          Map.entry("ifeval", "what depends on a school stands in the file of that school"),
          Map.entry("endif", "what depends on a school stands in the file of that school"));
  private static final Set<String> SCHEMES = Set.of("http", "ftp", "irc", "file");

  private final String text;
  private final int start;
  private final int end;
  private final Closings closings;

  ForbiddenInline(String text, int start, int end, Closings closings) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.closings = closings;
  }

  /** What is forbidden and is found by the character at the index. */
  Optional<Found> at(int at) {
    return switch (text.charAt(at)) {
      case '*' -> pair(at, "**", "is strong text with doubled stars", "write `*text*`");
      case '_' -> pair(at, "__", "is emphasis with doubled lines", "write `_text_`");
      case '`' -> pair(at, "`", "is typewriter text", "leave the backticks out, or write `*text*`");
      case '#' ->
          pair(at, "##", "is marked text", Faults.asReference("#"))
              .or(() -> mark(at, "is marked text", "write `*text*` or `_text_`"));
      case '+' ->
          pair(at, "++", "passes text through unread", Faults.asReference("++"))
              .or(() -> mark(at, "passes text through unread", Faults.asReference("+")));
      case '$' -> pair(at, "$$", "passes text through unread", Faults.asReference("$$"));
      case '^' -> word(at, "is raised text", Faults.asReference("^"));
      case '~' -> word(at, "is lowered text", Faults.asReference("~"));
      case '(' -> bracketed(at, "((", "))", "is an entry of an index", Faults.asReference("("));
      case '[' -> bracketed(at, "[[", "]]", "sets an anchor", "ids are given in YAML, with `id:`");
      case '{' -> attribute(at);
      case ':' -> macro(at).or(() -> scheme(at));
      default -> Optional.empty();
    };
  }

  private Optional<Found> pair(int at, String mark, String meaning, String hint) {
    if (!text.startsWith(mark, at) || at + mark.length() >= end) {
      return Optional.empty();
    }
    int inner = closings.endOfRepeated(at);
    int closing = closings.of(mark, inner);
    if (closing < 0 || (mark.length() == 1 && isSpaced(inner, closing))) {
      return Optional.empty();
    }
    int to = Math.min(closings.endOfRepeated(closing), closing + (inner - at));
    return Optional.of(new Found(at, to, meaning, hint));
  }

  private boolean isSpaced(int inner, int closing) {
    return text.charAt(inner) == ' ' || text.charAt(closing - 1) == ' ';
  }

  private Optional<Found> mark(int at, String meaning, String hint) {
    int closing = closings.ofMark(at, 1);
    return closing < 0 ? Optional.empty() : Optional.of(new Found(at, closing + 1, meaning, hint));
  }

  /** A pair of marks around one word. */
  private Optional<Found> word(int at, String meaning, String hint) {
    int i = at + 1;
    while (i < end && text.charAt(i) != ' ' && text.charAt(i) != text.charAt(at)) {
      i++;
    }
    return i == end || i == at + 1 || text.charAt(i) == ' '
        ? Optional.empty()
        : Optional.of(new Found(at, i + 1, meaning, hint));
  }

  private Optional<Found> bracketed(
      int at, String opening, String closing, String meaning, String hint) {
    int to = text.startsWith(opening, at) ? closings.of(closing, at + 2) : -1;
    if (to < 0 || (opening.equals("[[") && !Words.isWordAt(text, at + 2))) {
      return Optional.empty();
    }
    while (to + 2 < end && text.charAt(to + 2) == closing.charAt(0)) {
      to++;
    }
    return Optional.of(new Found(at, to + 2, meaning, hint));
  }

  private Optional<Found> attribute(int at) {
    int i = at + 1;
    while (i < end && (Words.isWordAt(text, i) || (i > at + 1 && text.charAt(i) == '-'))) {
      i++;
    }
    int to = -1;
    if (i > at + 1 && i < end) {
      String name = text.substring(at + 1, i);
      boolean sets = name.equals("set") || name.equals("counter") || name.equals("counter2");
      to = text.charAt(i) == '}' ? i : text.charAt(i) == ':' && sets ? closings.of("}", i) : -1;
    }
    return to < 0
        ? Optional.empty()
        : Optional.of(
            new Found(
                at,
                to + 1,
                "is the name of a value",
                "write the words themselves, or " + Faults.asReference("{")));
  }

  private Optional<Found> macro(int colon) {
    int from = wordBefore(colon);
    String name = text.substring(from, colon);
    if (!MACROS.containsKey(name) || (from > 0 && Words.isWordBefore(text, from))) {
      return Optional.empty();
    }
    boolean block = colon + 1 < end && text.charAt(colon + 1) == ':';
    int limit = Math.min(end, colon + LONGEST_TARGET);
    int i = colon + (block ? 2 : 1);
    int target = i;
    while (i < limit && text.charAt(i) != ' ' && text.charAt(i) != '[') {
      i++;
    }
    int closing = i < limit && text.charAt(i) == '[' ? closings.of("]", i) : -1;
    if (closing < 0 && (!block || i == target)) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            from, closing < 0 ? i : closing + 1, "is a macro", MACROS.getOrDefault(name, "")));
  }

  private Optional<Found> scheme(int colon) {
    int from = wordBefore(colon);
    String name = text.substring(from, colon);
    Optional<LinkTarget> target =
        SCHEMES.contains(name)
            ? LinkTarget.at(text, start, from, end, name + "://")
            : Optional.empty();
    if (target.isEmpty()) {
      return Optional.empty();
    }
    int to = target.get().end();
    int closing = to < end && text.charAt(to) == '[' ? closings.of("]", to) : -1;
    return Optional.of(
        new Found(
            from,
            closing < 0 ? to : closing + 1,
            "is no secure link",
            "only `https://` and `mailto:` may be linked"));
  }

  private int wordBefore(int colon) {
    int from = colon;
    while (from > start && colon - from < 12 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }
}
