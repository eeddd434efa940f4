package org.policypress.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.policypress.language.Direction;
import org.policypress.language.Language;

/**
 * Gives a document that runs from right to left the order in which it is read. FOP draws each line
 * from left to right, letters and pieces alike, and whoever listens to it would hear it backwards.
 *
 * <p>Each piece gets its text as {@code ActualText} (ISO 32000-1, 14.9.4), and in the structure
 * tree the pieces of a line are put into their order. What is lost in drawing comes back here too:
 * the zero-width non-joiner stands wherever a letter stands apart from the next one of its word.
 */
final class PdfReadingOrder {
  private final PDDocument document;
  private final Map<COSDictionary, MarkedPage> pages = new HashMap<>();
  private final Map<COSDictionary, Map<Integer, String>> read = new HashMap<>();

  private PdfReadingOrder(PDDocument document) throws IOException {
    this.document = document;
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), new MarkedPage(page));
    }
  }

  /** Gives the order to all pages of a document in a language that runs from right to left. */
  static void give(PDDocument document, PdfStructure structure) throws IOException {
    if (runsFromRightToLeft(document.getDocumentCatalog().getLanguage())) {
      PdfReadingOrder order = new PdfReadingOrder(document);
      structure.orderKids(order::order);
      for (PDPage page : document.getPages()) {
        order.write(page, order.read.getOrDefault(page.getCOSObject(), Map.of()));
      }
    }
  }

  private static boolean runsFromRightToLeft(String tag) {
    return Language.find(tag == null ? "" : tag)
        .filter(language -> language.direction() == Direction.RTL)
        .isPresent();
  }

  /**
   * The order in which pieces of one element that follow each other are read.
   *
   * @param page where they stand
   * @param language tag of the element's language, if it is not that of the document
   * @param drawn their numbers, in the order in which they were drawn
   */
  private List<Integer> order(COSDictionary page, Optional<String> language, List<Integer> drawn) {
    MarkedPage texts = pages.get(page);
    if (texts == null || !language.map(tag -> runsFromRightToLeft(tag)).orElse(true)) {
      return drawn;
    }
    List<Integer> order = new ArrayList<>();
    List<MarkedText> line = new ArrayList<>();
    for (int mcid : drawn) {
      Optional<MarkedText> text = texts.find(mcid);
      if (text.isEmpty() || (!line.isEmpty() && !text.get().isOnLineOf(line.get(0)))) {
        takeLine(page, texts, line, order);
      }
      text.ifPresentOrElse(line::add, () -> order.add(mcid));
    }
    takeLine(page, texts, line, order);
    return order;
  }

  private void takeLine(
      COSDictionary page, MarkedPage texts, List<MarkedText> line, List<Integer> order) {
    List<MarkedText> turned = new ArrayList<>();
    int run = 0;
    for (MarkedText text : line) {
      // Neighbours that run from left to right keep the order that they have.
      run = text.isLeftToRight() ? run + 1 : 0;
      turned.add(Math.max(run - 1, 0), text);
    }
    for (MarkedText text : turned) {
      order.add(text.mcid());
      read.computeIfAbsent(page, p -> new TreeMap<>())
          .put(text.mcid(), texts.endsLine(text) ? text.read() + " " : text.read());
    }
    line.clear();
  }

  private void write(PDPage page, Map<Integer, String> texts) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals("BDC")
          && tokens.get(i - 1) instanceof COSDictionary properties) {
        String text = texts.get(properties.getInt(COSName.MCID));
        if (text != null) {
          properties.setString(COSName.ACTUAL_TEXT, text);
        }
      }
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(stream);
  }
}
