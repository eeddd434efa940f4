package org.policypress.render;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Makes a text fit for paper: nothing in it is without a glyph, nothing too long for a line, and no
 * letter is joined to a sign.
 *
 * <p>Hyphenation by language mends long words, but neither addresses nor nonsense, nor a Swedish
 * term in a language without patterns; they get places where they may break, which a reader does
 * not see and which are no part of the copied text.
 */
final class PaperText {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';
  private static final int BOX = 0x25A1;

  /** Shorter words fit into the narrowest column that a template makes. */
  private static final int LONG_ADDRESS = 14;

  /** No word of a language that schools write in is longer between two hyphens. */
  private static final int LONGEST_WORD = 44;

  /** A Swedish or Danish term in another language, perhaps in brackets. */
  private static final Pattern LATIN_WORD = Pattern.compile("\\(?\\p{IsLatin}+[).,;:]*");

  /** Far enough from both ends, and before a consonant with its vowel. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?<=\\p{IsLatin}{5})(?=[b-df-hj-np-tv-z][aeiouyåäöæø]\\p{IsLatin}{3})",
          Pattern.CASE_INSENSITIVE);

  private static final String BREAKS_AFTER = "@./_-=&?,:;";

  private final FontCoverage fonts;
  private final String families;
  private final boolean leavesWordsWhole;
  private final Consumer<PdfFault> faults;
  private final Set<Integer> reported = new LinkedHashSet<>();

  /**
   * @param fonts what can be drawn
   * @param families names of the fonts, with commas
   * @param leavesWordsWhole whether long words get no hyphens here: there are patterns, or lines
   *     run from right to left
   * @param faults takes what cannot be drawn
   */
  PaperText(
      FontCoverage fonts, String families, boolean leavesWordsWhole, Consumer<PdfFault> faults) {
    this.fonts = fonts;
    this.families = families;
    this.leavesWordsWhole = leavesWordsWhole;
    this.faults = faults;
  }

  /** The text as it can be set; a box stands for what no font draws, and a fault is reported. */
  String set(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c)) {
                breakable(word, out);
                out.append(' ');
              } else if (fonts.draws(c)) {
                if (isArabicSign(c)) {
                  word.append(RIGHT_TO_LEFT_MARK);
                }
                word.appendCodePoint(c);
              } else if (fonts.misses(c)) {
                report(c, text);
                word.appendCodePoint(BOX);
              }
            });
    breakable(word, out);
    return out.toString();
  }

  /**
   * Whether the engine would take a sign for a letter and join the one before it to it, such as the
   * question mark: it goes by the direction alone.
   */
  private static boolean isArabicSign(int character) {
    return Character.getDirectionality(character) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        && Character.getType(character) == Character.OTHER_PUNCTUATION;
  }

  private void report(int character, String text) {
    if (reported.add(character)) {
      faults.accept(
          new PdfFault(
              PdfFault.Kind.MISSING_GLYPH,
              "no font draws `%s` (U+%04X) in `%s`; asked were %s"
                  .formatted(
                      Character.toString(character),
                      character,
                      text.length() > 60 ? text.substring(0, 60) + "…" : text,
                      families.replace(",", ", "))));
    }
  }

  private void breakable(StringBuilder word, StringBuilder out) {
    int letters = word.codePointCount(0, word.length());
    if (letters < LONG_ADDRESS) {
      out.append(word);
    } else if (!leavesWordsWhole && LATIN_WORD.matcher(word).matches()) {
      out.append(SYLLABLE.matcher(word).replaceAll("\u00AD"));
    } else {
      int run = 0;
      for (int i = 0; i < word.length(); ) {
        int c = word.codePointAt(i);
        i += Character.charCount(c);
        out.appendCodePoint(c);
        run = c == ZERO_WIDTH_SPACE ? 0 : run + 1;
        boolean mark = BREAKS_AFTER.indexOf(c) >= 0 && run > 2 && letters - i > 2;
        if (i < word.length() && (mark || (letters > LONGEST_WORD && run >= 6))) {
          out.appendCodePoint(ZERO_WIDTH_SPACE);
          run = 0;
        }
      }
    }
    word.setLength(0);
  }
}
