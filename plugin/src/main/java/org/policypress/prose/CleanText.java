package org.policypress.prose;

/** Makes any string a text that HTML and XML can hold and that keeps its direction to itself. */
final class CleanText {
  private CleanText() {}

  /**
   * The text with U+FFFD in place of what is no character (XML 1.0, 2.2) and of directional
   * controls that close nothing, and with those closed that it opens.
   */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    BidiControls bidi = new BidiControls();
    text.codePoints()
        .forEach(
            c -> {
              boolean stray = BidiControls.isControl(c) && !bidi.accept(c);
              out.appendCodePoint(stray || isForbidden(c) ? 0xFFFD : c);
            });
    return out.append(bidi.closing()).toString();
  }

  /** Whether it is a control character, an unpaired surrogate or a noncharacter. */
  static boolean isForbidden(int c) {
    return Character.isISOControl(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
