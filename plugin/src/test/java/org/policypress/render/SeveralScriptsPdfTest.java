package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.render.DrawnGlyphs.Drawn;

/** PDFs in the languages that are not written in Latin letters, and in Somali, which is. */
final class SeveralScriptsPdfTest {
  /** Lower on the page stand only its number and the day of the last revision. */
  private static final double FOOT = 780;

  private final List<PdfFault> faults = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fa", "ti", "so"})
  void aNoticeKeepsWhatItClaimsAndHasNoFault(String language) throws Exception {
    byte[] pdf = render(PdfFixture.html("notice-" + language + ".html"), language);

    assertThat(faults).isEmpty();
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fa", "ti", "so"})
  void aHandbookKeepsWhatItClaimsAndHasNoFault(String language) throws Exception {
    byte[] pdf =
        PdfFixture.PDF.render(
            PdfFixture.html("notice-" + language + ".html"),
            PdfFixture.properties(PdfLayout.HANDBOOK, language),
            faults::add);

    assertThat(faults).isEmpty();
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fa", "ti", "so"})
  void whoListensHearsEveryTextAsItWasWritten(String language) throws IOException {
    Element html = PdfFixture.html("notice-" + language + ".html");

    List<String> heard =
        TaggedText.of(render(html, language)).stream().map(SeveralScriptsPdfTest::dense).toList();

    for (Element block : html.select("p:not(.title), h2, caption, th, td, figcaption, dd")) {
      if (block.closest("section.footnotes") == null && block.selectFirst("sup") == null) {
        assertThat(heard).contains(dense(block.text()));
      }
    }
  }

  @Test
  void lettersJoinAndLamWithAlefIsOneGlyph() throws IOException {
    assertThat(shapes("ar", "سلام عليكم"))
        .containsExactly(
            "uniFEE2", "uniFEDC", "uniFEF4", "uniFEE0", "uniFECB", "uni0645", "uniFEFC", "uniFEB3");
  }

  @Test
  void persianLettersStandApartAtANonJoiner() throws IOException {
    assertThat(shapes("fa", "می‌شود")).containsExactly("uni062F", "uniFEEE", "uniFEB7", "uniFBFD", "uniFEE3.long");
    assertThat(shapes("fa", "میشود"))
        .containsExactly("uni062F", "uniFEEE", "uniFEB8", "uniFBFF", "uniFEE3");
  }

  @Test
  void noLetterJoinsTheSignAfterIt() throws IOException {
    assertThat(shapes("ar", "هل؟")).containsExactly("uni061F", "uniFEDE", "uniFEEB");
  }

  @Test
  void inAFontThatDoesNotJoinTheShapesAreOthers(@TempDir Path folder) throws Exception {
    String font = "fonts/Vazirmatn-Regular.ttf";
    Path file = folder.resolve(font);
    Files.createDirectories(folder.resolve("fonts"));
    Files.write(file, withoutSubstitutions(TemplateFiles.standard().read(font)));
    AccessiblePdf pdf = new AccessiblePdf(TemplateFiles.in(folder));

    byte[] made =
        pdf.render(
            body("<p>سلام</p>"), PdfFixture.properties(PdfLayout.NOTICE, "ar"), faults::add);

    assertThat(shapes(made)).containsExactly("uni0645", "uni0627", "uni0644", "uni0633");
    assertThat(VeraPdf.failures(made)).as("validators do not notice").isEmpty();
  }

  /** The same font under another name for its table of substitutions, so that nobody finds it. */
  private static byte[] withoutSubstitutions(byte[] font) {
    String table = new String(font, StandardCharsets.ISO_8859_1);
    return table.replaceFirst("GSUB", "xSUB").getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "اتصلوا على الرقم <bdi dir='ltr'>031-390 06 10</bdi> الآن, 031-390 06 10",
    "الأساس <bdi dir='ltr'>6(1)(e)</bdi> فقط, 6(1)(e)",
    "في (<bdi dir='ltr'>2026-11-22</bdi>) هنا, 2026-11-22",
    "اللائحة <bdi dir='ltr'>(EU) 2016/679</bdi> كلها, (EU) 2016/679",
    "السلطة <bdi dir='ltr'>IMY</bdi>، <bdi dir='ltr'>08-657 61 00</bdi>., 08-657 61 00"
  })
  void whatReadsFromLeftToRightStaysInOrder(String text, String run) throws IOException {
    assertThat(seen(render(body("<p>" + text + "</p>"), "ar"))).contains(run);
  }

  @Test
  void aRunStandsWhereTheSentenceHasIt() throws IOException {
    String text = "السلطة <bdi dir='ltr'>IMY</bdi>، <bdi dir='ltr'>08-657 61 00</bdi>.";

    assertThat(seen(render(body("<p>" + text + "</p>"), "ar")))
        .containsSubsequence(".", "08-657 61 00", "،", "IMY");
  }

  @Test
  void aTableIsMirrored() throws IOException {
    String table =
        "<table><thead><tr><th>%s</th><th>%s</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>";

    List<Drawn> arabic = DrawnGlyphs.of(render(body(table.formatted("ا", "ب")), "ar"));
    List<Drawn> somali = DrawnGlyphs.of(render(body(table.formatted("A", "B")), "so"));

    assertThat(x(arabic, "ا")).isGreaterThan(x(arabic, "ب") + 150);
    assertThat(x(arabic, "1")).isGreaterThan(x(arabic, "2") + 150);
    assertThat(x(somali, "A")).isLessThan(x(somali, "B") - 150);
  }

  @Test
  void theContentsStandOnThePageWithTheNumberOnTheLeft() throws IOException {
    Element html = body("<h2 id='a'>الحقوق</h2><p>ا</p><h2 id='b'>الأمن</h2><p>ب</p>");

    List<Drawn> contents =
        DrawnGlyphs.of(
            PdfFixture.PDF.render(
                html, PdfFixture.properties(PdfLayout.HANDBOOK, "ar"), faults::add),
            1);

    assertThat(contents).extracting(Drawn::x).allMatch(x -> x > 62 && x < 534);
    assertThat(contents)
        .filteredOn(glyph -> glyph.letters().equals("ق"))
        .isNotEmpty()
        .allMatch(glyph -> glyph.x() > 450);
    assertThat(contents)
        .filteredOn(glyph -> glyph.letters().equals("3") && glyph.y() < FOOT)
        .isNotEmpty()
        .allMatch(glyph -> glyph.x() < 320);
  }

  @Test
  void aListIsMirrored() throws IOException {
    List<Drawn> glyphs = DrawnGlyphs.of(render(body("<ul><li>ا</li></ul>"), "ar"));

    assertThat(x(glyphs, "•")).isGreaterThan(x(glyphs, "ا") + 10);
  }

  @Test
  void aPassageThatRunsTheOtherWayStartsAtItsOwnSide() throws IOException {
    List<Drawn> glyphs =
        DrawnGlyphs.of(
            render(body("<p>ا</p><p lang='sv' dir='ltr'>Qvist</p><p>ب</p>"), "ar"));

    assertThat(x(glyphs, "Q")).isLessThan(90);
    assertThat(x(glyphs, "ا")).isGreaterThan(500);
    assertThat(x(glyphs, "ب")).isGreaterThan(500);
  }

  @Test
  void wordsInADrawingJoinAndRunFromRightToLeft() throws IOException {
    String drawing =
        "<figure><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 60'><title>ا</title>"
            + "<text x='290' y='30' font-size='12'>لا 10 سلام؟ 031-390 06 10.</text></svg></figure>";

    List<Drawn> drawn = DrawnGlyphs.of(render(body(drawing), "ar"));

    assertThat(drawn).extracting(Drawn::name).contains("uniFEFB", "uniFEB3");
    assertThat(text(drawn)).containsSubsequence(".", "031-390 06 10", "10");
    assertThat(x(drawn, "لا")).isGreaterThan(250);
  }

  @Test
  void ethiopicIsDrawnByItsOwnFontAndLatinBesideItByTheUsualOne() throws IOException {
    List<Drawn> glyphs = DrawnGlyphs.of(render(body("<p>ፍቓድ Edlevo</p>"), "ti"));

    assertThat(fontOf(glyphs, "ፍ")).contains("NotoSansEthiopic");
    assertThat(fontOf(glyphs, "ቓ")).contains("NotoSansEthiopic");
  }

  @ParameterizedTest
  @ValueSource(strings = {"漢", "😀"})
  void whatNoFontDrawsIsNamedInEveryScript(String sign) {
    for (String language : List.of("ar", "fa", "ti", "so")) {
      faults.clear();
      render(body("<p>" + sign + "</p>"), language);

      assertThat(faults)
          .singleElement()
          .satisfies(fault -> assertThat(fault.kind()).isEqualTo(PdfFault.Kind.MISSING_GLYPH))
          .satisfies(fault -> assertThat(fault.text()).contains("`" + sign + "`", "Vazirmatn"));
    }
  }

  /** An address may be broken where a line ends, and is read with a pause there. */
  private static String dense(String text) {
    return text.replaceAll("(?<=[@.])\\s+|\\s+$", "").replaceAll("\\s+", " ");
  }

  private static double x(List<Drawn> glyphs, String letters) {
    return glyphs.stream()
        .filter(glyph -> glyph.letters().equals(letters) && glyph.y() > 130 && glyph.y() < FOOT)
        .findFirst()
        .orElseThrow()
        .x();
  }

  private static String fontOf(List<Drawn> glyphs, String letters) {
    return glyphs.stream()
        .filter(glyph -> glyph.letters().equals(letters))
        .findFirst()
        .orElseThrow()
        .font();
  }

  private String seen(byte[] pdf) throws IOException {
    return text(DrawnGlyphs.of(pdf));
  }

  /** What stands in the only line below the title, as the eye sees it from left to right. */
  private static String text(List<Drawn> glyphs) {
    return line(glyphs).stream().map(Drawn::letters).collect(Collectors.joining());
  }

  private List<String> shapes(String language, String text) throws IOException {
    return shapes(render(body("<p>" + text + "</p>"), language));
  }

  private static List<String> shapes(byte[] pdf) throws IOException {
    return line(DrawnGlyphs.of(pdf)).stream()
        .filter(glyph -> !glyph.letters().isBlank())
        .map(Drawn::name)
        .toList();
  }

  private static List<Drawn> line(List<Drawn> glyphs) {
    List<Drawn> page = glyphs.stream().filter(glyph -> glyph.y() < FOOT).toList();
    double lowest = page.stream().mapToDouble(Drawn::y).max().orElseThrow();
    return page.stream().filter(glyph -> lowest - glyph.y() < 3).toList();
  }

  private static Element body(String html) {
    return Jsoup.parseBodyFragment(html).body();
  }

  private byte[] render(Element html, String language) {
    return PdfFixture.PDF.render(
        html, PdfFixture.properties(PdfLayout.NOTICE, language), faults::add);
  }
}
