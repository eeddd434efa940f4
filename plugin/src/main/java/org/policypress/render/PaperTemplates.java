package org.policypress.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the templates give to a PDF, all of it: the style of the pages and the fonts. Whoever keeps
 * a PDF for later must know when one of these files has changed.
 */
public final class PaperTemplates {
  private PaperTemplates() {}

  /** Every byte that shapes an accessible PDF. */
  public static byte[] ofAccessible(TemplateFiles templates) {
    return all(templates, HtmlToFo.STYLESHEET, TemplateResolver.FOLDER);
  }

  /** Every byte that shapes a print edition. */
  public static byte[] ofPrint(TemplateFiles templates) {
    return all(templates, PrintPdf.THEME, "print/");
  }

  private static byte[] all(TemplateFiles templates, String style, String folder) {
    try {
      Map<String, byte[]> files = new LinkedHashMap<>();
      files.put(style, templates.read(style));
      files.put(FontFiles.LIST, templates.read(FontFiles.LIST));
      for (FontFile font : FontFiles.of(templates).all()) {
        files.put(font.template(), templates.read(font.template()));
      }
      for (String name : templates.own(folder)) {
        files.put(name, templates.read(name));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        bytes.writeBytes(
            (file.getKey() + " " + file.getValue().length + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(file.getValue());
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the templates of PDFs", e);
    }
  }
}
