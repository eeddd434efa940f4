package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence or an item of a list.
 *
 * @param words its text
 * @param start where it begins in the text that it stands in
 */
record Sentence(String words, int start) {
  private static final Pattern END =
      Pattern.compile("(?<=[.!?])\\s+(?!\\p{Ll})|\\n\\s*\\n|\\n\\s*(?=[*.-]+ )");

  /** The sentences of a text; what an abbreviation cuts in two are two. */
  static List<Sentence> of(String text) {
    List<Sentence> found = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      add(text, start, end.start(), found);
      start = end.end();
    }
    add(text, start, text.length(), found);
    return found;
  }

  /** Where it ends in the text that it stands in. */
  int end() {
    return start + words.length();
  }

  private static void add(String text, int start, int end, List<Sentence> found) {
    if (start < end) {
      found.add(new Sentence(text.substring(start, end), start));
    }
  }
}
