package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policypress.compiler.CompilerFault;
import org.policypress.model.Document.Format;
import org.policypress.render.VeraPdf;

/** Every PDF of the samples that is meant for everybody can be read by everybody. */
class AccessiblePdfIT {
  static List<String> accessible() {
    return PublishedSite.files(".pdf").stream().filter(f -> !f.endsWith("-print.pdf")).toList();
  }

  static List<String> ofOneSchool() throws CompilerFault {
    return SampleDocuments.filesOfOneSchool(Format.PDF, ".pdf");
  }

  static List<String> handbooks() {
    return PublishedSite.files("/staff-handbook.pdf");
  }

  static List<String> cards() {
    return PublishedSite.files("/breach-card.pdf");
  }

  @Test
  void thereIsOneInEachLanguageForEveryDocument() throws CompilerFault {
    assertThat(accessible()).isEqualTo(SampleDocuments.files(Format.PDF, ".pdf"));
    assertThat(PublishedSite.files("-print.pdf"))
        .isEqualTo(SampleDocuments.files(Format.PRINT, "-print.pdf"));
    assertThat(handbooks()).hasSize(2);
    assertThat(cards()).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @MethodSource("ofOneSchool")
  void keepsPdfUaAndPdfA(String file) throws Exception {
    assertThat(VeraPdf.failures(PublishedSite.bytes(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("handbooks")
  void theHandbookIsLong(String file) throws IOException {
    assertThat(pages(file)).isGreaterThan(25);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void theCardForTheWallIsOnePage(String file) throws IOException {
    assertThat(pages(file)).isEqualTo(1);
  }

  private static int pages(String file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PublishedSite.bytes(file))) {
      return pdf.getNumberOfPages();
    }
  }
}
