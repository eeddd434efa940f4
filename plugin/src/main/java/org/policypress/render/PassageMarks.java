package org.policypress.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.language.ReviewState;

/**
 * The marks of review that {@link RoleWriter} and {@link ProseModel} set, found again in the
 * AsciiDoc of a document: what is shown is known only when the templates have written it.
 */
final class PassageMarks {
  /** No text has this beginning or this end in it: both are written as references there. */
  private static final Pattern SPAN = Pattern.compile("\\[((?:\\.[a-z-]+)+)]##(.+?)##");

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
    return SPAN.matcher(line).results().anyMatch(span -> roles(span.group(1)).contains(role(state)));
  }

  /** The same without the marks of a state. */
  static String without(ReviewState state, String asciiDoc) {
    return SPAN.matcher(asciiDoc)
        .replaceAll(
            span -> {
              List<String> roles = new ArrayList<>(roles(span.group(1)));
              boolean marked = roles.remove(role(state));
              String left = roles.isEmpty() ? span.group(2) : "[." + String.join(".", roles) + "]##" + span.group(2) + "##";
              return Matcher.quoteReplacement(marked ? left : span.group());
            });
  }

  private static List<String> roles(String written) {
    return List.of(written.substring(1).split("\\.", -1));
  }
}
