package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccessiblePdfTest {
  private final List<PdfFault> faults = new ArrayList<>();

  @Test
  void aHandbookKeepsWhatItClaimsAndHasNoFault() throws Exception {
    byte[] pdf = render(PdfFixture.html("handbook-da.html"), PdfFixture.handbook());

    assertThat(faults).isEmpty();
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }

  @Test
  void anEnglishNoticeKeepsWhatItClaimsAndHasNoFault() throws Exception {
    byte[] pdf = render(PdfFixture.html("notice-en.html"), PdfFixture.notice());

    assertThat(faults).isEmpty();
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }

  @Test
  void aCardFillsExactlyOnePage() throws Exception {
    byte[] pdf = render(PdfFixture.html("breach-card-da.html"), PdfFixture.card());

    assertThat(faults).isEmpty();
    assertThat(PdfFixture.pagesOf(pdf)).isEqualTo(1);
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }

  @Test
  void aCardThatDoesNotFitOnItsPageIsAFault() {
    Element card = PdfFixture.html("breach-card-da.html");
    for (int i = 0; i < 30; i++) {
      card.append(
          "<p>Skriv ned, hvad der skete, hvornår det skete, og hvem der var til stede.</p>");
    }

    render(card, PdfFixture.card());

    assertThat(faults)
        .singleElement()
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(PdfFault.Kind.OVERFULL))
        .satisfies(fault -> assertThat(fault.text()).startsWith("the card takes 2 pages"));
  }

  @ParameterizedTest
  @CsvSource({
    "da, databeskyt telsesrådgi veren",
    "en, intergovern mental",
    "sv, personupp giftsbiträdes avtalet"
  })
  void aLongWordIsHyphenatedByThePatternsOfItsLanguage(String language, String parts)
      throws Exception {
    Element table =
        Jsoup.parseBodyFragment(
                "<table><tbody><tr>"
                    + "<td>%s</td>".formatted(parts.replace(" ", "")).repeat(9)
                    + "</tr></tbody></table>")
            .body();

    String text =
        PdfFixture.textOf(render(table, PdfFixture.properties(PdfLayout.NOTICE, language)));

    assertThat(faults).isEmpty();
    assertThat(text).contains(parts);
  }

  @Test
  void theTextIsInReadingOrder() throws Exception {
    String text =
        PdfFixture.textOf(render(PdfFixture.html("handbook-da.html"), PdfFixture.handbook()));

    assertThat(text)
        .containsSubsequence(
            "Fjordgymnasierne",
            "Persondatahåndbog",
            "Indhold",
            "3. Hvem må se hvad?",
            "Side 2 af 5",
            "Håndbogen gælder for alle ansatte",
            "1. Før du begynder",
            "Kort fortalt",
            "Det skal du",
            "Låse skærmen",
            "Det må du ikke",
            "Kommunens postkasse",
            "Advarsel",
            "Tabel 1. Slettefrister for elever",
            "Eksamensbeviser",
            "aflåste teknikrum",
            "Figur 1.",
            "a. For nuværende elever",
            "Lønoplysninger",
            "1. Databeskyttelsesforordningen, artikel 13 og 14",
            "Side 5 af 5");
  }

  @Test
  void aLongHandbookStartsEachChapterOnItsOwnPageAndHasBookmarks() throws Exception {
    byte[] pdf = render(PdfFixture.longHandbook(6), PdfFixture.handbook());

    assertThat(faults).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> chapters = new ArrayList<>();
      List<Integer> pages = new ArrayList<>();
      for (PDOutlineItem chapter : document.getDocumentCatalog().getDocumentOutline().children()) {
        chapters.add(chapter.getTitle());
        pages.add(document.getPages().indexOf(chapter.findDestinationPage(document)));
      }
      assertThat(chapters).hasSize(18).startsWith("1. Før du begynder");
      assertThat(pages).doesNotHaveDuplicates().isSorted();
      assertThat(document.getNumberOfPages()).isBetween(20, 30);
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytesInEveryTimeZoneAndLocale() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = render(PdfFixture.html("notice-en.html"), PdfFixture.notice());
    try {
      Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      byte[] there =
          new AccessiblePdf(TemplateFiles.standard())
              .render(PdfFixture.html("notice-en.html"), PdfFixture.notice(), faults::add);

      assertThat(there).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void somethingWiderThanItsPlaceIsAFault() {
    render(
        body("<table><tbody><tr>" + "<td>w</td>".repeat(90) + "</tr></tbody></table>"), notice());

    assertThat(faults).extracting(PdfFault::kind).contains(PdfFault.Kind.OVERFULL);
  }

  @Test
  void longAddressesAndNonsenseAreBrokenRatherThanClipped() throws Exception {
    String address = "databeskyttelsesrådgiveren.for.alle.skoler@fjordgymnasierne.example";
    Element table =
        body(
            "<table><tbody><tr><td>%s</td><td>%s</td><td>c</td><td>d</td><td>e</td></tr></tbody></table>"
                .formatted(address, "x".repeat(200)));

    byte[] pdf = render(table, notice());

    assertThat(faults).isEmpty();
    assertThat(PdfFixture.textOf(pdf)).contains("skoler@");
  }

  @Test
  void aCharacterThatNoFontDrawsIsNamedOnce() {
    render(body("<p>Klasse 漢 og 漢</p>"), notice());

    assertThat(faults)
        .containsExactly(
            new PdfFault(
                PdfFault.Kind.MISSING_GLYPH,
                "no font draws `漢` (U+6F22) in `Klasse 漢 og 漢`; asked were NotoSans,"
                    + " PolicypressSymbols, Vazirmatn, NotoSansEthiopic"));
  }

  @Test
  void aLinkThatLeadsNowhereIsAFault() {
    render(body("<p>Se <a href=\"#nowhere\">kapitel 3</a>.</p>"), notice());

    assertThat(faults).extracting(PdfFault::kind).containsOnly(PdfFault.Kind.DEAD_LINK);
  }

  @Test
  void nothingIsEverWrittenToTheStandardStreams() {
    PrintStream err = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (PrintStream caught = new PrintStream(written, true, StandardCharsets.UTF_8)) {
      System.setErr(caught);
      render(body("<p>漢 <a href=\"#nowhere\">kapitel 3</a></p>"), notice());
    } finally {
      System.setErr(err);
    }

    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static PdfProperties notice() {
    return PdfFixture.notice();
  }

  private static Element body(String html) {
    return Jsoup.parseBodyFragment(html).body();
  }

  private byte[] render(Element html, PdfProperties properties) {
    return PdfFixture.PDF.render(html, properties, faults::add);
  }
}
