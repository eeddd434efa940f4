package org.policypress.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.language.ReviewState;
import org.policypress.prose.AsciiDocText;

/**
 * The marks of review that {@link RoleWriter} and {@link ProseModel} set, found again in the
 * AsciiDoc of a document: what is shown is known only when the templates have written it.
 */
final class PassageMarks {
  /**
   * As {@link org.policypress.prose.AsciiDocText#inRole} writes it, within brackets and elsewhere.
   * No text has such a beginning or end in it: both are written as references there.
   */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?<bracketed>pass:q\\[)?\\[(?<roles>(?:\\.[a-z-]+)+)\\\\?]##(?<text>.+?)##(?<end>]?)");

  private PassageMarks() {}

  /** The role of a state, as style sheets call it. */
  static String role(ReviewState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** How many passages are marked: paragraphs, items, cells and headings, each of them a line. */
  static Map<ReviewState, Integer> count(String asciiDoc) {
    Map<ReviewState, Integer> passages = new EnumMap<>(ReviewState.class);
    for (ReviewState state : ReviewState.values()) {
      if (state.isMarked()) {
        int lines = (int) asciiDoc.lines().filter(line -> holds(line, state)).count();
        passages.put(state, lines);
      }
    }
    return passages;
  }

  private static boolean holds(String line, ReviewState state) {
    Matcher span = SPAN.matcher(line);
    while (span.find()) {
      if (roles(span).contains(role(state))) {
        return true;
      }
    }
    return false;
  }

  /** The same without the marks of a state. */
  static String without(ReviewState state, String asciiDoc) {
    Matcher span = SPAN.matcher(asciiDoc);
    StringBuilder out = new StringBuilder();
    while (span.find()) {
      List<String> roles = roles(span);
      boolean marked = roles.remove(role(state));
      span.appendReplacement(
          out, Matcher.quoteReplacement(marked ? written(span, roles) : span.group()));
    }
    return span.appendTail(out).toString();
  }

  private static String written(Matcher span, List<String> roles) {
    boolean bracketed = span.group("bracketed") != null;
    String text = span.group("text");
    String inside =
        roles.isEmpty()
            ? text
            : AsciiDocText.inRole("." + String.join(".", roles), text, bracketed);
    return bracketed ? inside : inside + span.group("end");
  }

  private static List<String> roles(Matcher span) {
    return new ArrayList<>(List.of(span.group("roles").substring(1).split("\\.", -1)));
  }
}
