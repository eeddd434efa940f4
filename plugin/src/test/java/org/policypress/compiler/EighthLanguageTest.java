package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;

/**
 * A language that Policypress does not ship is a catalogue in the user's template folder, and
 * nothing else. The catalogue here holds what one document shows.
 */
class EighthLanguageTest {
  private static final Path FIXTURE = Path.of("src", "test", "resources", "eighth-language");
  private static final String CATALOGUE = "messages/pl.po";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path work;

  @BeforeAll
  static void compile() throws CompilerFault {
    Diagnostics found = new Diagnostics();
    compiler(FIXTURE.resolve("templates"), "site").compile(found, none -> false);
    assertThat(found.sorted()).isEmpty();
  }

  private static PolicyCompiler compiler(Path templates, String site) {
    CompilerOptions options =
        new CompilerOptions(
            FIXTURE,
            FIXTURE.resolve("policy"),
            Optional.of(templates),
            work.resolve(site),
            CompilerOptions.Filter.none(),
            Instant.EPOCH,
            LocalDate.of(2026, 11, 22),
            "test");
    return new PolicyCompiler(options, line -> {});
  }

  private static Path file(String name) {
    return work.resolve("site").resolve("public/lillaan").resolve("pl").resolve(name);
  }

  @Test
  void itsPageIsInTheLanguageFromTheTitleToTheLastDate() throws IOException {
    Document page = Jsoup.parse(Files.readString(file("notice.html")));
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("pl");
    assertThat(page.expectFirst("html").attr("dir")).isEqualTo("ltr");
    assertThat(page.expectFirst("h1").text()).isEqualTo("Jak przetwarzamy dane Twojego dziecka");
    assertThat(page.text())
        .contains("2 listopada 2026 (2026-11-02)")
        .contains("Nie dłużej niż 2 miesiące po odejściu ze szkoły")
        .contains("5 lat szkolnych");
    assertThat(page.select("nav [lang=sv]").text()).contains("Svenska");
  }

  @Test
  void thePageInTheSourceLanguageLeadsToItByItsOwnName() throws IOException {
    Path swedish =
        work.resolve("site").resolve("public/lillaan").resolve("sv").resolve("notice.html");
    assertThat(Jsoup.parse(Files.readString(swedish)).select("a[hreflang=pl]").text())
        .contains("Polski");
  }

  @Test
  void itsAsciiDocHoldsNoWordOfAnotherLanguage() throws IOException {
    assertThat(Files.readString(file("notice.adoc")))
        .contains(":lang: pl")
        .doesNotContain("lang-sv", "Elever", "Så behandlar", "kontaktuppgifter");
  }

  @Test
  void itsPdfHasTheLettersOfTheLanguage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file("notice.pdf")))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("pl");
      assertThat(new PDFTextStripper().getText(pdf)).contains("dłużej", "odejściu", "Państwo");
    }
  }

  @Test
  void aMessageThatTheCatalogueLacksIsNamedWithItsKeyAndFileAndNothingIsPublished()
      throws IOException, CompilerFault {
    Path templates = work.resolve("templates");
    Path catalogue = templates.resolve(CATALOGUE);
    Files.createDirectories(catalogue.getParent());
    String whole = Files.readString(FIXTURE.resolve("templates").resolve(CATALOGUE));
    Files.writeString(
        catalogue, whole.replace("msgctxt \"period/months/few\"", "msgctxt \"gone\""));
    Diagnostics found = new Diagnostics();
    assertThat(compiler(templates, "lacking").compile(found, none -> false)).isEmpty();
    assertThat(found.sorted())
        .singleElement()
        .satisfies(
            lacks -> {
              assertThat(lacks.rule().id()).isEqualTo("message-missing");
              assertThat(lacks.span().file().path()).endsWith("templates/messages/pl.po");
              assertThat(lacks.message())
                  .isEqualTo("a document needs the message `period/months/few`, which `pl` lacks");
            });
    assertThat(work.resolve("lacking")).doesNotExist();
  }

  @Test
  void withoutItsCatalogueTheLanguageIsAFaultWhereThePolicyNamesIt()
      throws IOException, CompilerFault {
    Path empty = Files.createDirectories(work.resolve("empty"));
    Diagnostics found = new Diagnostics();
    compiler(empty, "none").compile(found, none -> false);
    assertThat(found.sorted())
        .extracting(Diagnostic::message)
        .isEqualTo(List.of("`languages` names `pl`, which the templates have no words of"));
    assertThat(found.sorted().get(0).span()).hasToString("policy/policy.yaml:[5,19]");
    assertThat(found.sorted().get(0).hint().orElseThrow())
        .contains(
            "`da`, `en`", "`sv`", "put a catalogue `messages/pl.po` into your template folder");
  }
}
