package org.policypress.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character written as its decimal or hexadecimal number, as Asciidoctor understands it: from two
 * digits on.
 *
 * @param character the character
 * @param end index after it
 * @param fault why it may not stand there
 */
record CharacterReference(String character, int end, Optional<String> fault) {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{2,6})|#x([0-9a-fA-F]{2,5})|([a-zA-Z]{2,30}\\d{0,2}));");

  /** The reference that begins at the index, if one does. */
  static Optional<CharacterReference> at(String text, int at, int end) {
    Matcher matcher = REFERENCE.matcher(text).region(at, end);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    if (matcher.group(3) != null) {
      return Optional.of(faulty(matcher, "is a character by its HTML name"));
    }
    int c =
        matcher.group(1) != null
            ? Integer.parseInt(matcher.group(1))
            : Integer.parseInt(matcher.group(2), 16);
    if (CleanText.isForbidden(c) || Whitespace.is(c)) {
      return Optional.of(faulty(matcher, "stands for no printable character"));
    }
    return Optional.of(
        new CharacterReference(Character.toString(c), matcher.end(), Optional.empty()));
  }

  private static CharacterReference faulty(Matcher matcher, String fault) {
    return new CharacterReference(matcher.group(), matcher.end(), Optional.of(fault));
  }
}
