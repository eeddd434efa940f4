package org.policypress.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * What the glyphs of a font in a PDF stand for. A font that was put in whole still has the names of
 * its glyphs; of any other only the characters are known that FOP gave it.
 */
final class PdfGlyphs {
  private final Map<Integer, String> names = new HashMap<>();

  PdfGlyphs(PDFont font) throws IOException {
    if (font instanceof PDType0Font composite
        && composite.getDescendantFont() instanceof PDCIDFontType2 descendant) {
      TrueTypeFont file = descendant.getTrueTypeFont();
      PostScriptTable table = file == null ? null : file.getPostScript();
      String[] all = table == null ? null : table.getGlyphNames();
      for (int glyph = 0; all != null && glyph < all.length; glyph++) {
        names.put(glyph, all[glyph]);
      }
    }
  }

  /**
   * The letters of a glyph.
   *
   * @param code its code in the PDF
   * @param characters the characters that FOP gave it
   */
  GlyphLetters letters(int code, String characters) {
    GlyphLetters written = GlyphLetters.written(characters);
    boolean made = characters.codePoints().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF);
    String name = names.get(code);
    return name != null && (made || !written.joinsNext())
        ? GlyphLetters.named(name).filter(named -> made || named.joinsNext()).orElse(written)
        : written;
  }
}
