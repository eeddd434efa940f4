package org.policypress.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.policypress.language.Direction;
import org.policypress.language.Language;
import org.policypress.source.SourceFile;

/**
 * Makes the print edition of a document, for the print shop: two-sided margins, a title page,
 * chapters on right-hand pages, running heads. It is not tagged; {@link AccessiblePdf} makes what
 * is published.
 *
 * <p>The engine of the print edition takes some seconds more to load, so it is loaded by the first
 * document that wants it. It sets no right-to-left language: letters would stand alone and in the
 * wrong order.
 */
public final class PrintPdf {
  static final String THEME = "print/theme.yml";

  /** Patterns of the print engine, where its name of a language is not the language's tag. */
  private static final Map<String, String> HYPHENS = Map.of("en", "en-uk", "da", "da", "sv", "sv");

  private final TemplateFiles templates;
  private final AsciidoctorEngine engine;

  /**
   * A print edition.
   *
   * @param pdf the file
   * @param remarks what the engine has to say of it
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Printed(byte[] pdf, List<EngineRemark> remarks) {
    /** Copies the list. */
    public Printed {
      remarks = List.copyOf(remarks);
    }
  }

  /** Prepares nothing yet: most runs want no print edition. */
  public PrintPdf(TemplateFiles templates, AsciidoctorEngine engine) {
    this.templates = templates;
    this.engine = engine;
  }

  /** Whether it can set a language. */
  public static boolean sets(Language language) {
    return language.direction() == Direction.LTR;
  }

  /**
   * Makes the print edition of one document, in a language that it {@link #sets}.
   *
   * @param asciiDoc the document, the place of every diagnostic
   * @param properties what the PDF says about itself
   * @param figures SVG text by name, as {@link HtmlFinisher} takes them
   * @param workFolder an existing folder in which files may stand while the document is made
   */
  public Printed render(
      SourceFile asciiDoc, PdfProperties properties, Map<String, String> figures, Path workFolder)
      throws IOException {
    Path folder = Files.createTempDirectory(workFolder, "print");
    try {
      layOut(folder, figures);
      Path pdf = folder.resolve("document.pdf");
      engine.asciidoctor().requireLibrary("asciidoctor-pdf");
      engine.asciidoctor().convert(PrintText.of(asciiDoc.text()), options(properties, folder, pdf));
      List<EngineRemark> remarks = engine.remarks();
      return new Printed(finish(pdf, asciiDoc, properties), remarks);
    } finally {
      delete(folder);
    }
  }

  /** Fonts, theme and figures must lie in one folder: SECURE lets the engine read there only. */
  private void layOut(Path folder, Map<String, String> figures) throws IOException {
    FontFiles fonts = FontFiles.of(templates);
    for (FontFile font : fonts.all()) {
      Files.write(folder.resolve(font.name()), templates.read(font.template()));
    }
    Files.writeString(folder.resolve("fonts-theme.yml"), PrintFonts.theme(fonts));
    Files.write(folder.resolve("policypress-theme.yml"), templates.read(THEME));
    Path pictures = Files.createDirectory(folder.resolve("figures"));
    for (Map.Entry<String, String> figure : figures.entrySet()) {
      Path file = pictures.resolve(figure.getKey() + ".svg").normalize();
      if (!file.startsWith(pictures)) {
        throw new IllegalArgumentException("not the name of a figure: " + figure.getKey());
      }
      Files.writeString(file, inOurFont(figure.getValue()));
    }
  }

  /** A figure that names another font would get one that is not embedded. */
  private static String inOurFont(String svg) {
    Document figure = Jsoup.parse(svg, Parser.xmlParser());
    figure.outputSettings().prettyPrint(false);
    figure.select("svg, [font-family]").attr("font-family", "NotoSans");
    return figure.outerHtml();
  }

  private static Options options(PdfProperties properties, Path folder, Path pdf) {
    String place = folder.toString();
    Map<String, String> attributes = new TreeMap<>(AsciidoctorEngine.fixedAttributes());
    attributes.put("doctype", "book");
    attributes.put("media", "prepress");
    attributes.put("pdf-theme", "policypress");
    attributes.put("pdf-themesdir", place);
    attributes.put("pdf-fontsdir", place);
    attributes.put("imagesdir", place);
    attributes.put("title-page", "");
    attributes.put("toc", "");
    attributes.put("toc-title", literal(properties.words().contents()));
    attributes.put("toclevels", "2");
    attributes.put("outlinelevels", "2");
    attributes.put("chapter-signifier!", "");
    attributes.put("example-caption!", "");
    attributes.put("lang", properties.language().tag());
    attributes.put("publisher", FopEngine.PRODUCER);
    attributes.put("author", literal(properties.organisation()));
    attributes.put("revdate", literal(properties.revised()));
    attributes.put("version-label!", "");
    attributes.put("preface-title", "");
    attributes.put("pp-organisation", literal(properties.organisation()));
    attributes.put(
        "pp-sender",
        literal(
            properties.subject().isEmpty()
                ? properties.organisation()
                : properties.subject() + " · " + properties.organisation()));
    attributes.put("pp-revised", literal(properties.revised()));
    attributes.put("pp-before", literal(properties.words().beforeNumber()));
    attributes.put("pp-between", literal(properties.words().betweenNumbers()));
    attributes.put("pp-after", literal(properties.words().afterNumbers()));
    String hyphens = HYPHENS.get(properties.language().tag());
    if (hyphens != null) {
      attributes.put("hyphens", hyphens);
    }
    return Options.builder()
        .backend("pdf")
        .safe(SafeMode.SECURE)
        .baseDir(folder.toFile())
        .toFile(pdf.toFile())
        .attributes(attributes(attributes))
        .build();
  }

  private static Attributes attributes(Map<String, String> values) {
    AttributesBuilder attributes = Attributes.builder();
    values.forEach(attributes::attribute);
    return attributes.build();
  }

  /** The value as text: whatever could be markup becomes a character reference. */
  private static String literal(String value) {
    return value
        .codePoints()
        .mapToObj(
            c ->
                Character.isLetterOrDigit(c) || c == ' ' || c > 0x7F
                    ? Character.toString(c)
                    : "&#" + c + ";")
        .collect(Collectors.joining());
  }

  private static byte[] finish(Path pdf, SourceFile asciiDoc, PdfProperties properties)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      PdfIdentity.stamp(document, asciiDoc.text() + properties, properties.timestamp());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
