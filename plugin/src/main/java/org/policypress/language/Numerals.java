package org.policypress.language;

/**
 * Numbers in the digits of a language, for days in words, periods and counts. Citations, telephone
 * numbers, ISO dates and the numbers of steps and notes are in Latin digits in every language, so
 * that a reader of one edition and a reader of another find the same place.
 */
public final class Numerals {
  private final String digits;

  /** Numbers in the digits of a language. */
  public Numerals(Language language) {
    this.digits = LanguageData.digits(language);
  }

  /** A number such as <i>12</i>, in Persian <i>۱۲</i>. */
  public String of(long number) {
    StringBuilder said = new StringBuilder();
    for (char c : Long.toString(number).toCharArray()) {
      if (c >= '0' && c <= '9') {
        said.appendCodePoint(digits.codePointAt(digits.offsetByCodePoints(0, c - '0')));
      } else {
        said.append(c);
      }
    }
    return said.toString();
  }
}
