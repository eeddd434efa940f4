package org.policypress.language;

/**
 * What a translation belongs to: the words of a source text and the place where they stand. Line
 * breaks at the end do not count, since a block of YAML has one and a line has none.
 *
 * @param path the translators' context, such as {@code data-categories/term-grades/label}
 * @param words the text in the source language
 */
public record TextKey(String path, String words) {
  /** Takes line breaks at the end away. */
  public TextKey {
    words = trimmed(words);
  }

  /** What a message of a catalogue belongs to. */
  public static TextKey of(PoMessage message) {
    return new TextKey(message.context().orElse(""), message.id());
  }

  /** A text without line breaks at its end. */
  static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(0, end);
  }
}
