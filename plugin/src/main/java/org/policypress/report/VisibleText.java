package org.policypress.report;

/**
 * Shows a text on a terminal as it is: what would move the cursor, change the direction of writing
 * or not be seen at all is written as an escape such as {@code \}{@code u202E}.
 */
final class VisibleText {
  private VisibleText() {}

  /** The text without anything that a terminal obeys; a tab becomes one space. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(c -> visible.append(of(c)));
    return visible.toString();
  }

  /** One code point as it is shown. */
  static String of(int codePoint) {
    if (codePoint == '\t') {
      return " ";
    }
    if (!isHidden(codePoint)) {
      return Character.toString(codePoint);
    }
    return codePoint > 0xFFFF ? "\\u{%X}".formatted(codePoint) : "\\u%04X".formatted(codePoint);
  }

  /** How many columns of a terminal a code point takes as it is shown; wide letters count one. */
  static int width(int codePoint) {
    if (isHidden(codePoint)) {
      return of(codePoint).length();
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> 1;
    };
  }

  private static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\t';
      case Character.FORMAT -> !isPartOfWriting(codePoint);
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  /** The joiners, without which Persian is misspelt. */
  private static boolean isPartOfWriting(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D;
  }
}
