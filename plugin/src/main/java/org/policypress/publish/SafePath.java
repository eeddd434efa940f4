package org.policypress.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A relative path that names the same file on every system and never leaves the folder that it is
 * resolved against.
 *
 * <p>Segments are joined by {@code /}. None is empty, {@code .} or {@code ..}, none ends in a dot
 * or a space, none is a device name of Windows ({@code con}, {@code aux.html}), and none holds a
 * character that Windows forbids, that is invisible or that controls a terminal. The text is in
 * Unicode form NFC, since macOS would otherwise rename it.
 */
public final class SafePath implements Comparable<SafePath> {
  /** What ext4, NTFS and APFS all allow. */
  private static final int LONGEST_SEGMENT = 255;

  private static final Pattern RESERVED =
      Pattern.compile(
          "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?",
          Pattern.CASE_INSENSITIVE);
  private static final String FORBIDDEN = "\\<>:\"|?*";

  private final String text;

  private SafePath(String text) {
    this.text = text;
  }

  /** The path, unless some system would take it for something else. */
  public static Optional<SafePath> of(String text) {
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return Optional.empty();
    }
    for (String segment : text.split("/", -1)) {
      if (!isSafe(segment)) {
        return Optional.empty();
      }
    }
    return Optional.of(new SafePath(text));
  }

  /** A path of one segment, such as an id from the source that becomes the name of a folder. */
  public static Optional<SafePath> ofName(String text) {
    return of(text).filter(path -> text.indexOf('/') < 0);
  }

  private static boolean isSafe(String segment) {
    return !segment.isEmpty()
        && !segment.endsWith(".")
        && !segment.endsWith(" ")
        && !segment.startsWith(" ")
        && !RESERVED.matcher(segment).matches()
        && segment.codePoints().allMatch(SafePath::isSafe)
        && segment.getBytes(StandardCharsets.UTF_8).length <= LONGEST_SEGMENT;
  }

  private static boolean isSafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> FORBIDDEN.indexOf(codePoint) < 0;
    };
  }

  /** The same text for two paths that a file system without upper and lower case takes for one. */
  String folded() {
    String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** The file of that path below a folder. */
  Path below(Path folder) {
    Path file = folder;
    for (String segment : text.split("/", -1)) {
      file = file.resolve(segment);
    }
    return file;
  }

  /** Orders by UTF-16 units, the same everywhere. */
  @Override
  public int compareTo(SafePath other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafePath path && text.equals(path.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The path as it was given. */
  @Override
  public String toString() {
    return text;
  }
}
