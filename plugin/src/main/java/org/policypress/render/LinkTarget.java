package org.policypress.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the target of a link so that no character of it ends the macro or starts markup. */
final class LinkTarget {
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./:?=&%@,";

  /** A phone number at the start of a text; words may follow it. */
  private static final Pattern NUMBER = Pattern.compile("\\s*(\\+?)([0-9][0-9\\s()./-]*)");

  private LinkTarget() {}

  /** The target of a link that calls a number (RFC 3966); nothing if the text is none. */
  static Optional<String> call(String phone) {
    Matcher number = NUMBER.matcher(phone);
    return number.lookingAt()
        ? Optional.of("tel:" + number.group(1) + number.group(2).replaceAll("[^0-9]", ""))
        : Optional.empty();
  }

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
