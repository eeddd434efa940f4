package org.policypress.prose;

import java.util.Optional;

/**
 * The address of a link within a text.
 *
 * @param target the whole URI, character references resolved
 * @param end index after it
 */
record LinkTarget(String target, int end) {
  private static final String BEFORE = " \u00A0<>()[];\"'";
  private static final String NEVER = "[]<>\"|{}`\\^";
  private static final String NOT_LAST = ",.?!;:'*_";

  /**
   * The target that begins at the index with the scheme, if one does.
   *
   * @param start where the stretch of text begins
   * @param end where it ends
   */
  static Optional<LinkTarget> at(String text, int start, int at, int end, String scheme) {
    if (!text.startsWith(scheme, at)
        || at + scheme.length() >= end
        || (at > start && !mayStandBefore(text, at, scheme))
        || !Words.isWordAt(text, at + scheme.length())) {
      return Optional.empty();
    }
    StringBuilder target = new StringBuilder(scheme);
    int i = at + scheme.length();
    int lastReference = i;
    while (i < end && NEVER.indexOf(text.charAt(i)) < 0 && !Character.isSpaceChar(text.charAt(i))) {
      Optional<CharacterReference> reference =
          text.charAt(i) == '&' ? CharacterReference.at(text, i, end) : Optional.empty();
      if (reference.isPresent() && reference.get().fault().isEmpty()) {
        target.append(reference.get().character());
        i = reference.get().end();
        lastReference = i;
      } else {
        target.append(text.charAt(i++));
      }
    }
    boolean hasText = i < end && text.charAt(i) == '[';
    while (!hasText && i > lastReference && isPunctuation(text.charAt(i - 1), target)) {
      target.setLength(target.length() - 1);
      i--;
    }
    if (scheme.equals("mailto:") && !isAddress(target)) {
      return Optional.empty();
    }
    return Optional.of(new LinkTarget(target.toString(), i));
  }

  private static boolean mayStandBefore(String text, int at, String scheme) {
    return scheme.equals("mailto:")
        ? !Words.isWordBefore(text, at)
        : BEFORE.indexOf(text.charAt(at - 1)) >= 0 || "*_".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether it ends the sentence rather than the address. */
  private static boolean isPunctuation(char c, StringBuilder target) {
    return NOT_LAST.indexOf(c) >= 0 || (c == ')' && target.indexOf("(") < 0);
  }

  private static boolean isAddress(StringBuilder target) {
    int sign = target.indexOf("@");
    return sign > "mailto:".length() && sign < target.length() - 1;
  }
}
