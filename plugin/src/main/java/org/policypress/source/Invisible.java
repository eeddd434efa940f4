package org.policypress.source;

import java.util.Locale;

/** Characters that nobody sees and that make a text read otherwise than it is written. */
public final class Invisible {
  private Invisible() {}

  /**
   * Whether a character changes the direction of what follows it, or ends such a change (UAX 9). It
   * can make a reader see something else than the compiler.
   */
  public static boolean isDirectional(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  /** How a diagnostic names a character: {@code U+202E (right-to-left override)}. */
  public static String name(int point) {
    String code = String.format(Locale.ROOT, "U+%04X", point);
    String name = Character.getName(point);
    return name == null ? code : code + " (" + name.toLowerCase(Locale.ROOT) + ")";
  }
}
