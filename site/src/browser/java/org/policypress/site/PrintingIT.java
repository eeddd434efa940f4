package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page printed from the browser is the document: all of its text, and nothing to press. */
@ExtendWith(BrowserExtension.class)
class PrintingIT {
  /** What is for the screen only; a term that can be asked for is a word of the text. */
  private static final String CONTROLS =
      ".skip-link, .language-switch, .breadcrumb, .downloads, button:not(.term), input, select,"
          + " [role=search]";

  /** What must stand on paper; explanations of terms stand in the glossary there. */
  private static final String TEXTS =
      """
      () => [...document.querySelectorAll('.document-body :is(h2, h3, p, dt)')]
          .filter((text) => !text.closest('.breach-clock, .definition'))
          .map((text) => {
            const copy = text.cloneNode(true);
            copy.querySelectorAll('.definition').forEach((explanation) => explanation.remove());
            return copy;
          })
          .filter((copy) => !copy.querySelector('a'))
          .map((copy) => copy.textContent)
      """;

  /** Paper of size A4 with margins of 15 mm, in pixels of CSS. */
  private static final int PAPER_WIDTH = 680;

  static List<SitePage> documents() {
    return SitePage.longestOfEachKind().stream()
        .filter(page -> page.kind().contains("kind-"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nothingIsCutAndThereAreNoControls(SitePage shown, BrowsedSite site) {
    Page page = site.open(shown.path(), Reader.of(PAPER_WIDTH, 1000));
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(":is(" + CONTROLS + "):visible").allTextContents()).isEmpty();
    assertThat(Layout.faults(page)).isEmpty();
  }

  /** Texts with links read otherwise: on paper an address stands beside them. */
  @ParameterizedTest
  @MethodSource("documents")
  void thePaperHoldsEveryWord(SitePage shown, BrowsedSite site) throws IOException {
    Page page = site.open(shown.path());
    List<?> paragraphs = (List<?>) page.evaluate(TEXTS);
    byte[] pdf = page.pdf(new PdfOptions().setFormat("A4").setDisplayHeaderFooter(false));
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      assertThat(paper.getNumberOfPages()).isBetween(1, 120);
      String printed = letters(text(paper, false)) + "\n" + letters(text(paper, true));
      if (page.locator("html[dir=rtl], html[lang=ti]").count() == 0) {
        assertThat(
                paragraphs.stream()
                    .map(text -> letters(text.toString()))
                    .filter(p -> !printed.contains(p)))
            .isEmpty();
      }
    }
  }

  /** As it was drawn, where columns stand apart; or as it lies, where lists were drawn last. */
  private static String text(PDDocument paper, boolean asItLies) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(asItLies);
    return stripper.getText(paper);
  }

  /** Only letters and digits: how lines break and hyphens stand is the printer's matter. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
