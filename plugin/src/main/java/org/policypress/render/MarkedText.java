package org.policypress.render;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one piece of marked content shows, from left to right: a stretch of a line in which all
 * letters run the same way.
 *
 * @param mcid its number on the page
 * @param y its base line, in points from the top
 * @param height height of its letters, in points
 * @param glyphs its glyphs, at least one
 */
record MarkedText(int mcid, double y, double height, List<Glyph> glyphs) {
  private static final char NON_JOINER = '\u200C';
  private static final String BRACKETS = "()[]{}<>«»‹›";

  /** In points; engines round to less, and no space is so narrow. */
  private static final double TOUCHING = 0.3;

  /**
   * A glyph on the page.
   *
   * @param x where it begins, in points from the left
   * @param end where it ends
   * @param stands what it stands for
   */
  record Glyph(double x, double end, GlyphLetters stands) {
    private boolean isSpace() {
      return stands.letters().isBlank();
    }

    private boolean isMark() {
      return !isSpace()
          && Character.getType(stands.letters().codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    private boolean isLetter() {
      return !isSpace() && Character.isLetter(stands.letters().codePointAt(0));
    }
  }

  /** Copies the list. */
  MarkedText {
    glyphs = List.copyOf(glyphs);
  }

  /** Whether it stands on the same line as another one; a raised number does. */
  boolean isOnLineOf(MarkedText other) {
    return Math.abs(y - other.y) < 0.6 * Math.max(height, other.height);
  }

  /** Whether the other piece begins on the same line where this one ends. */
  boolean touches(MarkedText other) {
    double end = glyphs.get(glyphs.size() - 1).end();
    return isOnLineOf(other) && Math.abs(other.glyphs.get(0).x() - end) < TOUCHING;
  }

  /** Without the spaces on its right that are drawn over something else, or over nothing. */
  MarkedText withoutLooseSpaces(List<MarkedText> page) {
    MarkedText cut = this;
    while (cut.glyphs.size() > 1
        && cut.glyphs.get(cut.glyphs.size() - 1).isSpace()
        && page.stream().noneMatch(cut::touches)) {
      cut = new MarkedText(mcid, y, height, cut.glyphs.subList(0, cut.glyphs.size() - 1));
    }
    return cut;
  }

  /** Whether it runs from left to right, as a number does in every script. */
  boolean isLeftToRight() {
    return !hasRightToLeft() && characters().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether it holds a letter that runs from right to left. */
  boolean hasRightToLeft() {
    return characters()
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /** The text in the order in which it is read, where lines run from right to left. */
  String read() {
    return isLeftToRight() ? numberOrName() : turned();
  }

  /** What stands on its right, a space, is read before it. */
  private String numberOrName() {
    StringBuilder text = new StringBuilder();
    int end = glyphs.size();
    while (end > 0 && glyphs.get(end - 1).isSpace()) {
      end--;
      text.append(' ');
    }
    glyphs.subList(0, end).forEach(glyph -> text.append(glyph.stands().letters()));
    return text.toString();
  }

  private String turned() {
    StringBuilder text = new StringBuilder();
    boolean apart = false;
    for (int i = glyphs.size() - 1; i >= 0; i--) {
      Glyph glyph = glyphs.get(i);
      if (apart && glyph.isLetter()) {
        text.append(NON_JOINER);
      }
      text.append(mirrored(glyph.stands().letters()));
      apart = glyph.isMark() ? apart : glyph.stands().standsApart();
    }
    return text.toString();
  }

  /** A bracket is drawn as its counterpart where text runs from right to left. */
  private static String mirrored(String letters) {
    int bracket = letters.length() == 1 ? BRACKETS.indexOf(letters) : -1;
    return bracket < 0 ? letters : String.valueOf(BRACKETS.charAt(bracket ^ 1));
  }

  private IntStream characters() {
    return glyphs.stream().flatMapToInt(glyph -> glyph.stands().letters().codePoints());
  }
}
