package org.policypress.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader says of a PDF: the blocks of its structure tree, in their order. */
final class TaggedText {
  private static final String BLOCK = "P|H[1-6]|Caption";

  private final Map<COSBase, Map<Integer, String>> pages = new HashMap<>();
  private final List<StringBuilder> blocks = new ArrayList<>();

  private TaggedText() {}

  /** The text of each block. */
  static List<String> of(byte[] pdf) throws IOException {
    TaggedText text = new TaggedText();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> pieces = new HashMap<>();
        extractor.getMarkedContents().forEach(c -> pieces.put(c.getMCID(), said(c)));
        text.pages.put(page.getCOSObject(), pieces);
      }
      text.walk(
          document
              .getDocumentCatalog()
              .getStructureTreeRoot()
              .getCOSObject()
              .getDictionaryObject(COSName.K));
    }
    return text.blocks.stream()
        .map(block -> block.toString().strip().replaceAll(" +", " "))
        .filter(block -> !block.isEmpty())
        .toList();
  }

  private static String said(PDMarkedContent content) {
    String text =
        content.getProperties() == null
            ? null
            : content.getProperties().getString(COSName.ACTUAL_TEXT);
    if (text != null) {
      return text;
    }
    StringBuilder drawn = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        drawn.append(glyph.getUnicode());
      }
    }
    return drawn.toString();
  }

  private void walk(COSBase node) {
    if (node instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        walk(kids.getObject(i));
      }
    } else if (node instanceof COSDictionary piece && piece.containsKey(COSName.MCID)) {
      if (!blocks.isEmpty()) {
        Map<Integer, String> page =
            pages.getOrDefault(piece.getDictionaryObject(COSName.PG), Map.of());
        blocks.get(blocks.size() - 1).append(page.get(piece.getInt(COSName.MCID)));
      }
    } else if (node instanceof COSDictionary element) {
      String role = String.valueOf(element.getNameAsString(COSName.S));
      if (role.matches(BLOCK)) {
        blocks.add(new StringBuilder());
      }
      if (!role.equals("Figure")) {
        walk(element.getDictionaryObject(COSName.K));
      }
    }
  }
}
