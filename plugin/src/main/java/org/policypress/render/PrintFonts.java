package org.policypress.render;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.policypress.language.Script;
import org.policypress.render.FontFile.Style;

/**
 * Tells the print engine the fonts of the list, as a theme that {@code print/theme.yml} extends.
 *
 * <p>Those of a script that runs from right to left are left out: the engine would draw its letters
 * in the wrong order without a word, and complains of a letter that it has no font for.
 */
final class PrintFonts {
  private PrintFonts() {}

  /** The theme. */
  static String theme(FontFiles fonts) {
    Map<String, Map<Style, String>> families = new LinkedHashMap<>();
    for (FontFile font : fonts.all()) {
      if (!font.script().map(Script::runsFromRightToLeft).orElse(false)) {
        Map<Style, String> files =
            families.computeIfAbsent(font.family(), family -> new EnumMap<>(Style.class));
        font.styles().forEach(style -> files.put(style, font.name()));
      }
    }
    String catalog =
        families.entrySet().stream()
            .map(family -> "    " + family.getKey() + ":\n" + files(family.getValue()))
            .collect(Collectors.joining());
    return "extends: base\nfont:\n  catalog:\n%s  fallbacks: %s\n"
        .formatted(catalog, List.copyOf(families.keySet()));
  }

  private static String files(Map<Style, String> files) {
    return files.entrySet().stream()
        .map(
            file ->
                "      %s: %s\n"
                    .formatted(file.getKey().name().toLowerCase(Locale.ROOT), file.getValue()))
        .collect(Collectors.joining());
  }
}
