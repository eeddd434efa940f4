package org.policypress.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The pieces of marked content on a page that show text, by their number. */
final class MarkedPage {
  private final Map<PDFont, PdfGlyphs> fonts = new HashMap<>();
  private final Map<Integer, MarkedText> texts = new TreeMap<>();

  /** Reads a page. */
  MarkedPage(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    List<MarkedText> drawn = new ArrayList<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      text(content).ifPresent(drawn::add);
    }
    for (MarkedText text : drawn) {
      texts.put(text.mcid(), text.withoutLooseSpaces(drawn));
    }
  }

  /** The piece with a number, if it shows text. */
  Optional<MarkedText> find(int mcid) {
    return Optional.ofNullable(texts.get(mcid));
  }

  /** Whether nothing stands beside a piece on its left. */
  boolean endsLine(MarkedText text) {
    return texts.values().stream().noneMatch(other -> other.touches(text));
  }

  private Optional<MarkedText> text(PDMarkedContent content) throws IOException {
    List<MarkedText.Glyph> glyphs = new ArrayList<>();
    TextPosition first = null;
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        first = first == null ? glyph : first;
        double x = glyph.getXDirAdj();
        glyphs.add(new MarkedText.Glyph(x, x + glyph.getWidthDirAdj(), letters(glyph)));
      }
    }
    return first == null || content.getMCID() < 0
        ? Optional.empty()
        : Optional.of(
            new MarkedText(
                content.getMCID(), first.getYDirAdj(), first.getFontSizeInPt(), glyphs));
  }

  private GlyphLetters letters(TextPosition glyph) throws IOException {
    PdfGlyphs glyphs = fonts.get(glyph.getFont());
    if (glyphs == null) {
      glyphs = new PdfGlyphs(glyph.getFont());
      fonts.put(glyph.getFont(), glyphs);
    }
    return glyphs.letters(glyph.getCharacterCodes()[0], glyph.getUnicode());
  }
}
