package org.policypress.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what reads from left to right within a text that reads from right to left: phone numbers,
 * dates, citations, addresses, names in Latin letters. Such a run must be set apart (UAX #9,
 * isolates), or its punctuation and the order of its parts turn round with the sentence.
 *
 * <p>A run begins and ends with a Latin letter or a digit, so that a comma or full stop at its end
 * stays with the sentence. A pair of brackets belongs to a run that goes on beyond it, as in
 * <i>6(1)(e)</i>; brackets around a whole run, and those after a number and a space, belong to the
 * sentence. A number alone needs no run.
 */
public final class LeftToRightRuns {
  private static final String WORD = "[\\p{IsLatin}0-9§][\\p{IsLatin}0-9§\\u0300-\\u036F]*";
  private static final String OTHER = "()\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}";
  private static final String BRACKETS =
      "\\([^" + OTHER + "]*[\\p{IsLatin}0-9][^" + OTHER + "]*\\)";
  private static final String SPACE = "[ \\u00A0\\u202F]";

  /** What joins two words without a space: {@code a@b}, {@code 06-10}, {@code https://}. */
  private static final String TIGHT = "[-‐‑–./:,;@_&+'’=#?~*%!|\\\\]{1,3}";

  /** What joins two words with a space; a full stop only after an abbreviation such as art. */
  private static final String LOOSE =
      "(?:,?"
          + SPACE
          + "|"
          + SPACE
          + "[-–—&+/·]"
          + SPACE
          + "|(?<=(?<![\\p{IsLatin}0-9.])\\p{Ll}{1,5})\\."
          + SPACE
          + ")";

  private static final Pattern RUN =
      Pattern.compile(
          "[+@#]?(?:"
              + WORD
              + "|"
              + BRACKETS
              + "(?="
              + SPACE
              + "?[\\p{IsLatin}0-9§]))"
              + "(?:(?:"
              + TIGHT
              + "|"
              + LOOSE
              + ")\\+?"
              + WORD
              + "|(?:(?<=[\\p{IsLatin}\\u0300-\\u036F])"
              + SPACE
              + ")?"
              + BRACKETS
              + "|(?<=\\))"
              + WORD
              + ")*");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.).*");

  private LeftToRightRuns() {}

  /**
   * A part of a text.
   *
   * @param text the characters, white space at its ends included
   * @param isolated whether it reads from left to right and must be set apart
   */
  public record Stretch(String text, boolean isolated) {}

  /** The parts of a text in a language, in order; together they are the text. */
  public static List<Stretch> of(String text, Language language) {
    if (language.direction() == Direction.LTR) {
      return List.of(new Stretch(text, false));
    }
    List<Stretch> stretches = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    int from = 0;
    while (run.find()) {
      if (NUMBER.matcher(run.group()).matches()) {
        continue;
      }
      if (from < run.start()) {
        stretches.add(new Stretch(text.substring(from, run.start()), false));
      }
      from = end(text, run);
      stretches.add(new Stretch(text.substring(run.start(), from), true));
    }
    if (from < text.length()) {
      stretches.add(new Stretch(text.substring(from), false));
    }
    return List.copyOf(stretches);
  }

  /** The slash at the end of a web address is part of it. */
  private static int end(String text, Matcher run) {
    boolean slash = run.end() < text.length() && text.charAt(run.end()) == '/';
    return slash && ADDRESS.matcher(run.group()).matches() ? run.end() + 1 : run.end();
  }
}
