package org.policypress.render;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a glyph stands for, read from its name as the Adobe Glyph List specifies names: {@code
 * uniFEFB} is lam and alef in one, {@code uni06CE.init} a letter at the start of its word.
 *
 * @param letters the letters, in the order in which they are read
 * @param joinsNext whether its shape runs on into the letter that is read after it
 */
record GlyphLetters(String letters, boolean joinsNext) {
  private static final Pattern NAME = Pattern.compile("uni((?:[0-9A-F]{4})+)(?:\\.(.*))?");
  private static final Set<Integer> JOINS_BOTH_SIDES = lettersWithForm("INITIAL FORM");

  /** The letters of a glyph, if its name tells them. */
  static Optional<GlyphLetters> named(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    StringBuilder characters = new StringBuilder();
    String hex = parts.group(1);
    for (int i = 0; i < hex.length(); i += 4) {
      characters.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
    }
    String suffix = parts.group(2) == null ? "" : parts.group(2);
    GlyphLetters plain = written(characters.toString());
    boolean joins = plain.joinsNext || suffix.startsWith("init") || suffix.startsWith("medi");
    return Optional.of(new GlyphLetters(plain.letters, joins));
  }

  /** The letters of characters, which may be the old codes for shapes of letters. */
  static GlyphLetters written(String characters) {
    boolean joins = false;
    if (!characters.isEmpty()) {
      String name = Character.getName(characters.codePointBefore(characters.length()));
      joins = name != null && (name.endsWith("INITIAL FORM") || name.endsWith("MEDIAL FORM"));
    }
    return new GlyphLetters(
        isForm(characters) ? Normalizer.normalize(characters, Normalizer.Form.NFKC) : characters,
        joins);
  }

  /** Whether its last letter would have run on into a following one, had nothing kept them apart. */
  boolean standsApart() {
    return !joinsNext
        && !letters.isEmpty()
        && JOINS_BOTH_SIDES.contains(letters.codePointBefore(letters.length()));
  }

  /** Ligatures of Latin letters, and the presentation forms of Arabic ones. */
  private static boolean isForm(String characters) {
    return characters
        .codePoints()
        .anyMatch(
            c ->
                (c >= 0xFB00 && c <= 0xFB06)
                    || (c >= 0xFB50 && c <= 0xFDFF)
                    || (c >= 0xFE70 && c <= 0xFEFC));
  }

  private static Set<Integer> lettersWithForm(String form) {
    Set<Integer> letters = new HashSet<>();
    for (int c = 0xFB50; c <= 0xFEFC; c++) {
      String name = Character.getName(c);
      if (name != null && name.endsWith(form)) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        letters.add(plain.codePointBefore(plain.length()));
      }
    }
    return Set.copyOf(letters);
  }
}
