package org.policypress.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;

/**
 * The fonts of every PDF, as {@code fonts/fonts.txt} of the templates lists them.
 *
 * @param all the files, in the order in which their families are asked for a character
 */
public record FontFiles(List<FontFile> all) {
  static final String FOLDER = "fonts/";
  static final String LIST = FOLDER + "fonts.txt";

  /** Copies the list. */
  public FontFiles {
    all = List.copyOf(all);
  }

  /** The fonts that the list names; what is wrong with it is reported. */
  public static FontFiles read(TemplateSource templates, Diagnostics sink) {
    SourceFile list =
        new SourceFile(templates.shownPath(LIST), templates.text(LIST).orElse(""));
    FontFiles fonts = new FontListReader(list, sink).read();
    for (FontFile font : fonts.all) {
      if (templates.bytes(font.template()).isEmpty()) {
        sink.report(
            Diagnostic.of(
                    TemplateFaults.TEMPLATE_ERROR,
                    font.span(),
                    "there is no font file `" + font.template() + "`")
                .withHint("put the file there, or take its line out"));
      }
    }
    return fonts;
  }

  /** The same for who makes PDFs, after the list was checked. */
  static FontFiles of(TemplateFiles templates) {
    Diagnostics faults = new Diagnostics();
    FontFiles fonts = new FontListReader(new SourceFile(LIST, text(templates)), faults).read();
    if (faults.hasErrors()) {
      throw new IllegalStateException(faults.sorted().get(0).toString());
    }
    return fonts;
  }

  private static String text(TemplateFiles templates) {
    try {
      return new String(templates.read(LIST), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Families in the order in which they are asked for a character, as CSS and XSL write it: those
   * made for this script first.
   *
   * @param script ISO 15924 code
   */
  public String families(String script) {
    return all.stream()
        .sorted(Comparator.comparing((FontFile font) -> !font.script().equals(Optional.of(script))))
        .map(FontFile::family)
        .distinct()
        .collect(Collectors.joining(","));
  }
}
