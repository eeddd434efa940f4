package org.policypress.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes the target of a link so that no character of it ends the macro or starts markup. */
final class LinkTarget {
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./:?=&%@,";

  private LinkTarget() {}

  /** The target with everything else percent-encoded (RFC 3986). */
  static String of(String target) {
    StringBuilder out = new StringBuilder();
    for (byte b : target.strip().getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
      }
    }
    return out.toString();
  }
}
