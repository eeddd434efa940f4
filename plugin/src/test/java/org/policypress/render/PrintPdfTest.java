package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;
import org.policypress.source.SourceFile;

final class PrintPdfTest {
  private static final AsciidoctorEngine ENGINE = new AsciidoctorEngine();
  private static final PrintPdf PRINT = new PrintPdf(TemplateFiles.standard(), ENGINE);
  private static final SourceFile HANDBOOK =
      new SourceFile(
          "staff-handbook.adoc", RenderSamples.handbook().text().replaceAll("\\p{IsArabic}", "x"));
  private static final Diagnostics DIAGNOSTICS = new Diagnostics();

  @TempDir private static Path folder = Path.of("");
  private static byte[] pdf = {};

  @BeforeAll
  static void makeOne() throws IOException {
    pdf = render(HANDBOOK);
  }

  @AfterAll
  static void stop() {
    ENGINE.close();
  }

  @Test
  void theEngineHasNothingToComplainOf() {
    assertThat(DIAGNOSTICS.sorted()).isEmpty();
  }

  @Test
  void theTitlePageComesFirstAndChaptersStandOnRightHandPages() throws IOException {
    List<String> pages = pages();

    assertThat(pages.get(0))
        .contains("Persondatahåndbog", "Fjordgymnasierne", "Revideret 3. august 2026");
    assertThat(pages.get(2)).contains("Indhold", "1. Grundregler");
    assertThat(pages.get(6)).contains("1. Grundregler", "Side 7 af 17");
    for (int left = 1; left < pages.size(); left += 2) {
      assertThat(pages.get(left)).doesNotContainPattern("(?m)^[1-6]\\. [A-ZÆØÅ]");
    }
  }

  @Test
  void theInnerMarginIsWiderOnBothSidesOfTheSheet() throws IOException {
    assertThat(firstInk(7)).isGreaterThan(firstInk(8) + 20);
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    TreeSet<String> fonts = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          fonts.add(font.getName().replaceFirst("^\\w+\\+", "") + " " + font.isEmbedded());
        }
      }
    }
    assertThat(fonts).isNotEmpty().allMatch(font -> font.endsWith(" true"));
  }

  @Test
  void theFigureIsDrawnAndItsWordsCanBeRead() throws IOException {
    assertThat(String.join(" ", pages())).contains("1. Vi spørger");
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    assertThat(render(HANDBOOK)).isEqualTo(pdf);
  }

  @Test
  void nothingIsLeftInTheWorkFolder() throws IOException {
    render(HANDBOOK);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void noDocumentCanReadAFile() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile nosy =
        new SourceFile(
            "nosy.adoc",
            "= Nosy\n\n== Chapter\n\ninclude::/etc/hostname[]\n\nimage::/etc/x.svg[]\n");

    byte[] made = PRINT.render(nosy, PdfFixture.handbook(), Map.of(), folder, diagnostics);

    assertThat(PdfFixture.textOf(made)).contains("/etc/hostname");
    assertThat(diagnostics.sorted()).isNotEmpty();
  }

  @Test
  void anAddressStandsWhereItsLinkIsRead() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile asking =
        new SourceFile(
            "asking.adoc",
            "= Asking\n\n== Chapter\n\nAsk mailto:kontor&#64;skolen.example[the office].\n");

    byte[] made = PRINT.render(asking, PdfFixture.handbook(), Map.of(), folder, diagnostics);

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(PdfFixture.textOf(made)).contains("the office [mailto:kontor@skolen.example]");
  }

  @Test
  void onlyLanguagesThatRunFromLeftToRightAreSet() {
    assertThat(Stream.of("ar", "da", "fa", "so", "ti").map(Language::of).filter(PrintPdf::sets))
        .extracting(Language::tag)
        .containsExactly("da", "so", "ti");
  }

  @Test
  void tigrinyaIsDrawnByItsOwnFontAndWithoutComplaint() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile notice =
        new SourceFile("notice.adoc", "= መፍለጢ\n\n== መሰላትኩም\n\nጌጋታት *ምእራም* ✓ (Edlevo)።\n");

    byte[] made =
        PRINT.render(
            notice, PdfFixture.properties(PdfLayout.HANDBOOK, "ti"), Map.of(), folder, diagnostics);

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(PdfFixture.textOf(made)).contains("መሰላትኩም", "ጌጋታት ምእራም ✓ (Edlevo)።", "ትሕዝቶ");
  }

  @Test
  void theSameTextFinishedIsAnAccessiblePdfWithoutFault() throws Exception {
    List<PdfFault> faults = new ArrayList<>();
    Diagnostics diagnostics = new Diagnostics();
    FinishedHtml html =
        RenderSamples.finisher()
            .finish(
                ENGINE.toHtml(HANDBOOK, diagnostics),
                HANDBOOK,
                new ProseReferences("notice", id -> id),
                diagnostics);

    byte[] accessible = PdfFixture.PDF.render(html.body(), PdfFixture.handbook(), faults::add);

    assertThat(faults).isEmpty();
    assertThat(VeraPdf.failures(accessible)).isEmpty();
    assertThat(PdfFixture.textOf(accessible))
        .containsSubsequence("Hvem har ansvaret?", "Grundregler", "Vigtigt", "Elevens oplysninger");
  }

  private static byte[] render(SourceFile asciiDoc) throws IOException {
    return PRINT.render(
        asciiDoc,
        PdfFixture.handbook(),
        Map.of("lifecycle", RenderSamples.resource("lifecycle.svg")),
        folder,
        DIAGNOSTICS);
  }

  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  /** Where the leftmost letter of a page stands, in points. */
  private static float firstInk(int page) throws IOException {
    List<Float> starts = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            letters.forEach(letter -> starts.add(letter.getXDirAdj()));
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    return starts.stream().min(Float::compare).orElseThrow();
  }
}
