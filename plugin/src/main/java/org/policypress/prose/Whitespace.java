package org.policypress.prose;

/** Which characters separate words, and how runs of them become one space. */
final class Whitespace {
  private Whitespace() {}

  /**
   * Whether it is a space or ends a line, also as Unicode defines it; a no-break space is a
   * character of the text.
   */
  static boolean is(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Each run of white space as one space. */
  static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = is(c);
      if (!white) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = white;
    }
    return out.toString();
  }
}
