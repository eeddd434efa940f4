package org.policypress.prose;

import org.policypress.source.Invisible;

/**
 * Keeps the directional formatting characters of a value within that value (UAX 9): what it opens
 * is closed at its end, and what it did not open it cannot close.
 */
final class BidiControls {
  private static final int POP_EMBEDDING = 0x202C;
  private static final int POP_ISOLATE = 0x2069;

  /** One letter for each open embedding or override ({@code e}) and each open isolate. */
  private final StringBuilder open = new StringBuilder();

  /** Whether the character changes the direction of what follows it, or ends such a change. */
  static boolean isControl(int c) {
    return Invisible.isDirectional(c);
  }

  /** Whether the character is invisible and of use only to the directional algorithm. */
  static boolean isInvisible(int c) {
    return isControl(c) || c == 0x200E || c == 0x200F || c == 0x061C;
  }

  /** Takes the next control of the value; false when it closes nothing. */
  boolean accept(int c) {
    if (c == POP_EMBEDDING) {
      int last = open.length() - 1;
      if (last < 0 || open.charAt(last) != 'e') {
        return false;
      }
      open.setLength(last);
    } else if (c == POP_ISOLATE) {
      int isolate = open.lastIndexOf("i");
      if (isolate < 0) {
        return false;
      }
      open.setLength(isolate);
    } else {
      open.append(c < POP_ISOLATE && c >= 0x2066 ? 'i' : 'e');
    }
    return true;
  }

  /** The characters that close what is still open. */
  String closing() {
    StringBuilder closing = new StringBuilder();
    for (int i = open.length() - 1; i >= 0; i--) {
      closing.appendCodePoint(open.charAt(i) == 'i' ? POP_ISOLATE : POP_EMBEDDING);
    }
    return closing.toString();
  }
}
