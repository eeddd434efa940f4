package org.policypress.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF really draws, glyph by glyph: neither validators nor extracted text show it. */
final class DrawnGlyphs {
  private DrawnGlyphs() {}

  /**
   * A glyph on a page.
   *
   * @param name its name in the font; empty where the font was cut down to what is used
   * @param letters what it stands for
   * @param font name of the font
   * @param x where it begins, in points from the left
   * @param y its base line, in points from the top
   */
  record Drawn(String name, String letters, String font, double x, double y) {}

  /** The glyphs of the first page, in the order in which they are drawn. */
  static List<Drawn> of(byte[] pdf) throws IOException {
    return of(pdf, 0);
  }

  /** The same of another page, counted from 0. */
  static List<Drawn> of(byte[] pdf, int number) throws IOException {
    List<Drawn> glyphs = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(number);
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      extractor
          .getMarkedContents()
          .forEach(
              content ->
                  content.getContents().stream()
                      .filter(TextPosition.class::isInstance)
                      .map(TextPosition.class::cast)
                      .forEach(glyph -> glyphs.add(drawn(glyph))));
    }
    return glyphs;
  }

  private static Drawn drawn(TextPosition glyph) {
    return new Drawn(
        name(glyph.getFont(), glyph.getCharacterCodes()[0]),
        glyph.getUnicode(),
        glyph.getFont().getName(),
        glyph.getXDirAdj(),
        glyph.getYDirAdj());
  }

  private static String name(PDFont font, int code) {
    try {
      if (font instanceof PDType0Font composite
          && composite.getDescendantFont() instanceof PDCIDFontType2 descendant
          && descendant.getTrueTypeFont() != null) {
        PostScriptTable names = descendant.getTrueTypeFont().getPostScript();
        return names == null || names.getGlyphNames() == null ? "" : names.getName(code);
      }
      return "";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
