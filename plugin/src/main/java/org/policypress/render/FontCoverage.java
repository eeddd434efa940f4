package org.policypress.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters the fonts can draw.
 *
 * <p>Asked before a document is set, because FOP puts {@code #} for what it cannot draw, and says
 * so only of the first few characters.
 */
public final class FontCoverage {
  private static final int LAST = 0x1FFFF;

  private final BitSet drawn = new BitSet(LAST + 1);

  /** Reads which characters the fonts have. */
  public FontCoverage(TemplateFiles templates, FontFiles fonts) {
    for (FontFile font : fonts.all()) {
      try (TrueTypeFont ttf =
          new TTFParser(true).parse(new RandomAccessReadBuffer(templates.read(font.template())))) {
        CmapLookup glyphs = ttf.getUnicodeCmapLookup();
        for (int c = 0; c <= LAST; c++) {
          if (glyphs.getGlyphId(c) > 0) {
            drawn.set(c);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether a character can be drawn. */
  boolean draws(int character) {
    return drawn.get(character);
  }

  /** Whether a character should be seen and cannot be: spaces and controls need no glyph. */
  public boolean misses(int character) {
    return !draws(character)
        && !Character.isWhitespace(character)
        && Character.getType(character) != Character.FORMAT
        && !Character.isISOControl(character);
  }
}
