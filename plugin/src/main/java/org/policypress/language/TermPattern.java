package org.policypress.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a text uses terms, as whole words in any case. Only what surely is the same word counts: a
 * long word may have a short ending in scripts that write endings so, and an Arabic one its article
 * and the particles that are written with it.
 */
public final class TermPattern {
  /**
   * From how many letters on a word may have an ending: {@code app} must not find {@code apple}.
   */
  private static final int LONG = 6;

  private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]";
  private static final String START = "(?<![\\p{L}\\p{M}\\p{N}\\-\u00AD])";
  private static final String END = "(?!-?" + LETTERS + ")";
  private static final String ENDING = "\\p{L}{0,3}";
  private static final String ARABIC_PARTICLES = "[وف]?(?:[بك]?(?:ال)?|لل?)";

  private final Pattern pattern;

  private TermPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * One that finds any of these terms, the longest where several begin.
   *
   * @param terms in order from the longest to the shortest; the group of a match is the place here
   */
  public static TermPattern of(List<String> terms) {
    String any = terms.stream().map(TermPattern::words).collect(Collectors.joining(")|("));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new TermPattern(Pattern.compile(START + "(?:(" + any + "))" + END, flags));
  }

  /** Finds the terms in a text. */
  public Matcher in(String text) {
    return pattern.matcher(text);
  }

  /** Which of the terms a match is. */
  public static int which(Matcher found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return group - 1;
      }
    }
    throw new IllegalArgumentException("nothing was found");
  }

  private static String words(String term) {
    return Arrays.stream(term.strip().split("\\s+", -1))
        .map(TermPattern::word)
        .collect(Collectors.joining("\\s+"));
  }

  private static String word(String word) {
    UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
    String quoted = Pattern.quote(word);
    if (script == UnicodeScript.ARABIC) {
      return ARABIC_PARTICLES + quoted;
    }
    boolean inflected = script == UnicodeScript.LATIN && word.length() >= LONG;
    return inflected ? quoted + ENDING : quoted;
  }
}
