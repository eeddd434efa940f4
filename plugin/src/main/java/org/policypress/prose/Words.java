package org.policypress.prose;

/** Which characters make words, as Asciidoctor's rules for marks within text see it. */
final class Words {
  private Words() {}

  /** Whether the character at the index is a letter, mark, digit or connecting line. */
  static boolean isWordAt(CharSequence text, int index) {
    return isWord(Character.codePointAt(text, index));
  }

  /** Whether the character that ends before the index is one of a word. */
  static boolean isWordBefore(CharSequence text, int index) {
    return index > 0 && isWord(Character.codePointBefore(text, index));
  }

  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
