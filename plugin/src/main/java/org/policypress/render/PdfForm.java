package org.policypress.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Makes a form that can be filled in on the screen. The stylesheet marks where one writes by links
 * to {@code policypress-field:}; each becomes a field that is named, tagged and described (ISO
 * 14289-1, 7.18.4), and has an appearance (ISO 19005-2, 6.3.3), so that the file stays valid.
 */
final class PdfForm {
  private static final String SCHEME = "policypress-field:";
  private static final String BOX = SCHEME + "box";
  private static final String FONT = "fonts/NotoSans-Regular.ttf";
  private static final COSName FONT_NAME = COSName.getPDFName("Noto");
  private static final String ON = "Yes";

  /** Height of a line to write on, and by how much its rule stands above its lower edge. */
  private static final float LINE = 19;

  private static final float ABOVE_RULE = 1;

  private final PDDocument document;
  private final PdfStructure structure;
  private final PDAcroForm form;
  private final List<PDField> fields = new ArrayList<>();

  private PdfForm(PDDocument document, PdfStructure structure) {
    this.document = document;
    this.structure = structure;
    this.form = new PDAcroForm(document);
  }

  /** Turns marks into fields; a document without them stays as it is. */
  static void make(PDDocument document, PdfStructure structure, TemplateFiles templates)
      throws IOException {
    PdfForm made = new PdfForm(document, structure);
    for (PDPage page : document.getPages()) {
      made.page(page);
    }
    if (!made.fields.isEmpty()) {
      PDResources resources = new PDResources();
      resources.put(FONT_NAME, latinFont(document, templates));
      made.form.setDefaultResources(resources);
      made.form.setDefaultAppearance("/" + FONT_NAME.getName() + " 10 Tf 0 g");
      made.form.setFields(made.fields);
      document.getDocumentCatalog().setAcroForm(made.form);
    }
  }

  private void page(PDPage page) throws IOException {
    Map<String, List<PDAnnotationLink>> lines = new LinkedHashMap<>();
    List<PDAnnotation> kept = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      Optional<String> mark = mark(annotation);
      if (mark.isEmpty()) {
        kept.add(annotation);
      } else if (mark.get().equals(BOX)) {
        kept.add(box(page, (PDAnnotationLink) annotation));
      } else {
        lines
            .computeIfAbsent(mark.get(), name -> new ArrayList<>())
            .add((PDAnnotationLink) annotation);
      }
    }
    for (List<PDAnnotationLink> ofOne : lines.values()) {
      kept.add(text(page, ofOne));
    }
    page.setAnnotations(kept);
  }

  private static Optional<String> mark(PDAnnotation annotation) {
    return annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action
            && action.getURI() != null
            && action.getURI().startsWith(SCHEME)
        ? Optional.of(action.getURI())
        : Optional.empty();
  }

  private PDAnnotation box(PDPage page, PDAnnotationLink link) throws IOException {
    PDCheckBox field = new PDCheckBox(form);
    PDAnnotationWidget widget = widget(field, page, List.of(link), "cb");
    PDRectangle place = link.getRectangle();
    widget.setRectangle(place);
    PDAppearanceStream ticked = appearance(place);
    try (var drawing = new PDPageContentStream(document, ticked)) {
      drawing.setLineWidth(1.6f);
      drawing.moveTo(place.getWidth() * 0.2f, place.getHeight() * 0.5f);
      drawing.lineTo(place.getWidth() * 0.42f, place.getHeight() * 0.3f);
      drawing.lineTo(place.getWidth() * 0.8f, place.getHeight() * 0.78f);
      drawing.stroke();
    }
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.getPDFName(ON), ticked);
    states.setItem(COSName.Off, appearance(place));
    PDAppearanceDictionary both = new PDAppearanceDictionary();
    both.getCOSObject().setItem(COSName.N, states);
    widget.setAppearance(both);
    widget.setAppearanceState(COSName.Off.getName());
    field.getCOSObject().setItem(COSName.V, COSName.Off);
    return widget;
  }

  private PDAnnotation text(PDPage page, List<PDAnnotationLink> links) throws IOException {
    PDTextField field = new PDTextField(form);
    field.setMultiline(links.size() > 1);
    field.setDefaultAppearance("/" + FONT_NAME.getName() + " 10 Tf 0 g");
    PDAnnotationWidget widget = widget(field, page, links, "tv");
    float bottom = Float.MAX_VALUE;
    float top = 0;
    for (PDAnnotationLink link : links) {
      bottom = Math.min(bottom, link.getRectangle().getLowerLeftY());
      top = Math.max(top, link.getRectangle().getLowerLeftY());
    }
    PDRectangle first = links.get(0).getRectangle();
    PDRectangle place =
        new PDRectangle(
            first.getLowerLeftX(),
            bottom + ABOVE_RULE,
            first.getWidth(),
            top - bottom + LINE - ABOVE_RULE);
    widget.setRectangle(place);
    PDAppearanceDictionary empty = new PDAppearanceDictionary();
    empty.setNormalAppearance(appearance(place));
    widget.setAppearance(empty);
    return widget;
  }

  /** The widget of a field in the place of the first of its marks; the others leave the tree. */
  private PDAnnotationWidget widget(
      PDField field, PDPage page, List<PDAnnotationLink> marks, String role) throws IOException {
    PDAnnotationLink mark = marks.get(0);
    PDAnnotationWidget widget = field.getWidgets().get(0);
    field.setPartialName("field-" + (fields.size() + 1));
    structure.alternative(mark.getStructParent()).ifPresent(field::setAlternateFieldName);
    widget.setPage(page);
    widget.setPrinted(true);
    widget.setStructParent(mark.getStructParent());
    structure.becomesField(
        mark.getStructParent(), mark.getCOSObject(), widget.getCOSObject(), role);
    for (PDAnnotationLink other : marks.subList(1, marks.size())) {
      structure.loses(other.getStructParent(), other.getCOSObject());
    }
    fields.add(field);
    return widget;
  }

  private PDAppearanceStream appearance(PDRectangle place) {
    PDAppearanceStream stream = new PDAppearanceStream(document);
    stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
    stream.setResources(new PDResources());
    return stream;
  }

  /** What is typed is set in this font: the letters of western Europe, embedded. */
  private static PDFont latinFont(PDDocument document, TemplateFiles templates) throws IOException {
    try (TrueTypeFont whole =
        new TTFParser().parse(new RandomAccessReadBuffer(templates.read(FONT)))) {
      TTFSubsetter subset = new TTFSubsetter(whole);
      WinAnsiEncoding.INSTANCE
          .getCodeToNameMap()
          .values()
          .forEach(
              name -> {
                String letter = GlyphList.getAdobeGlyphList().toUnicode(name);
                if (letter != null) {
                  subset.add(letter.codePointAt(0));
                }
              });
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      subset.writeToStream(bytes);
      return PDTrueTypeFont.load(
          document, new ByteArrayInputStream(bytes.toByteArray()), WinAnsiEncoding.INSTANCE);
    }
  }
}
