package org.policypress.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * What FOP leaves to be done: descriptions of links, fields of forms, scope of header cells, the
 * order of reading, letters behind ligatures, and a date and an id that depend on the document alone.
 */
final class PdfFinish {
  private final TemplateFiles templates;

  PdfFinish(TemplateFiles templates) {
    this.templates = templates;
  }

  /**
   * Finishes a PDF.
   *
   * @param pdf the file as FOP wrote it
   * @param content what the file was made from; its id is derived from it
   * @param timestamp the time that the file bears
   */
  byte[] finish(byte[] pdf, String content, Instant timestamp) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfStructure structure = PdfStructure.of(document);
      describeLinks(document, structure);
      PdfForm.make(document, structure, templates);
      structure.giveScopeToHeaders();
      // It wants the shapes of the letters, which are gone when they are spelt out.
      PdfReadingOrder.give(document, structure);
      PdfUnicode.spellOut(document);
      PdfIdentity.stamp(document, content, timestamp);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A link needs its description in the annotation too (ISO 14289-1, 7.18.5). */
  private static void describeLinks(PDDocument document, PdfStructure structure)
      throws IOException {
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && (link.getContents() == null || link.getContents().isBlank())) {
          structure.alternative(link.getStructParent()).ifPresent(link::setContents);
        }
      }
    }
  }
}
