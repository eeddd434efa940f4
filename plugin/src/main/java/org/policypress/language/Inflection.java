package org.policypress.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a term in a text although it is inflected there: its words, each with an ending of up to
 * three letters, and in Arabic and Ethiopic script with particles before it, as in
 * <i>بالموافقة</i>.
 */
public final class Inflection {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private static final Pattern VOWELS = Pattern.compile("[\\u064B-\\u0652\\u0640]");

  /** How many letters an ending has at most. */
  private static final int ENDING = 3;

  private Inflection() {}

  /** Whether a text surely uses a term: its words stand there whole, up to an ending. */
  public static boolean isIn(String term, String text) {
    return isIn(words(term), words(text), 0);
  }

  /** Whether a text surely uses a term elsewhere than as a part of longer terms. */
  public static boolean isIn(String term, String text, Collection<String> longer) {
    List<String> words = new ArrayList<>(words(text));
    for (String other : longer) {
      List<String> parts = words(other);
      for (int at = find(parts, words, 0); at >= 0; at = find(parts, words, 0)) {
        words.subList(at, at + parts.size()).clear();
        words.add(at, "");
      }
    }
    return isIn(words(term), words, 0);
  }

  /** Whether a text may use a term: the last letter of a word may have changed too. */
  public static boolean mayBeIn(String term, String text) {
    return isIn(words(term), words(text), 1);
  }

  private static boolean isIn(List<String> wanted, List<String> words, int changed) {
    return find(wanted, words, changed) >= 0;
  }

  /** Where a text has these words, one after another; -1 if nowhere. */
  private static int find(List<String> wanted, List<String> words, int changed) {
    for (int start = 0; start + wanted.size() <= words.size(); start++) {
      boolean all = true;
      for (int i = 0; i < wanted.size() && all; i++) {
        all = isInflected(words.get(start + i), wanted.get(i), changed);
      }
      if (all && !wanted.isEmpty()) {
        return start;
      }
    }
    return -1;
  }

  private static boolean isInflected(String word, String term, int changed) {
    for (int particles = 0; particles <= Math.min(particles(term), word.length()); particles++) {
      if (begins(word.substring(particles), term, changed)) {
        return true;
      }
    }
    return false;
  }

  /** How many letters of particles a word of the term's script may begin with. */
  private static int particles(String term) {
    UnicodeScript script = UnicodeScript.of(term.codePointAt(0));
    return script == UnicodeScript.ARABIC ? 3 : script == UnicodeScript.ETHIOPIC ? 1 : 0;
  }

  private static boolean begins(String word, String term, int changed) {
    int alike = 0;
    while (alike < Math.min(word.length(), term.length())
        && word.charAt(alike) == term.charAt(alike)) {
      alike++;
    }
    return alike > 0 && alike >= term.length() - changed && word.length() - alike <= ENDING;
  }

  /** The words of a text in lower case, without the vowel marks of Arabic, which few write. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(VOWELS.matcher(text).replaceAll(""));
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
