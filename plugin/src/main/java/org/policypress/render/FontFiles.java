package org.policypress.render;

import java.util.List;

/** The fonts of every PDF: which file draws which style. */
final class FontFiles {
  /** Families in the order in which they are asked for a character, as CSS and XSL write it. */
  static final String FAMILIES = "NotoSans,PolicypressSymbols";

  /**
   * One file.
   *
   * @param file its name below {@code fonts/}
   * @param family the family that it belongs to
   * @param styles the styles that it draws, as {@code style weight}
   */
  record FontFile(String file, String family, List<String> styles) {
    String template() {
      return "fonts/" + file;
    }
  }

  /** All files. Symbols have one cut, and bold italics are drawn as bold: both are rare. */
  static final List<FontFile> ALL =
      List.of(
          new FontFile("NotoSans-Regular.ttf", "NotoSans", List.of("normal normal")),
          new FontFile("NotoSans-Bold.ttf", "NotoSans", List.of("normal bold", "italic bold")),
          new FontFile("NotoSans-Italic.ttf", "NotoSans", List.of("italic normal")),
          new FontFile(
              "PolicypressSymbols-Regular.ttf",
              "PolicypressSymbols",
              List.of("normal normal", "normal bold", "italic normal", "italic bold")));

  private FontFiles() {}
}
