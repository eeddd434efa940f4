package org.policypress.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.render.HtmlValidity;

/** What the compliance lead reads of a small policy with holes, which does not compile. */
final class CoverageReportTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "coverage");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Diagnostics FOUND = new Diagnostics();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path report;

  @BeforeAll
  static void write() throws CompilerFault {
    report(FOLDER, FOLDER.resolve("policy-source"), report, FOUND);
  }

  private static void report(Path base, Path source, Path folder, Diagnostics sink)
      throws CompilerFault {
    CompilerOptions options =
        new CompilerOptions(
            base,
            source,
            Optional.empty(),
            base.resolve("site"),
            CompilerOptions.Filter.none(),
            Instant.EPOCH,
            LocalDate.of(2026, 11, 22),
            "test");
    new PolicyCompiler(options, line -> {}, Optional.of(folder)).validate(sink);
  }

  @ParameterizedTest
  @ValueSource(strings = {"retention", "languages", "notices"})
  void isWrittenToTheWord(String name) throws IOException {
    Document page = page("sundskolerne/" + name);
    page.select("style, .alarm strong").remove();
    page.select("code:containsOwn(policypress-templates)").forEach(CoverageReportTest::withoutLine);
    String actual = page.html() + "\n";
    Path golden = FOLDER.resolve(name + ".html");
    if (UPDATE && !(Files.exists(golden) && Files.readString(golden).equals(actual))) {
      Files.writeString(golden, actual);
      fail("updated " + golden + "; review the diff");
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  /** Words are added to the catalogues all the time. */
  private static void withoutLine(Element code) {
    code.text(code.text().replaceAll(":\\d+$", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "sundskolerne/retention",
        "sundskolerne/languages",
        "sundskolerne/notices"
      })
  void eachPageIsValidAndStandsAlone(String name) throws IOException {
    assertThat(HtmlValidity.errors(Files.readString(report.resolve(name + ".html")))).isEmpty();
    Document page = page(name);
    assertThat(page.select("script, link, img, [src], [style]")).isEmpty();
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("table:not(:has(> caption))")).isEmpty();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allSatisfy(href -> assertThat(page.getElementById(href.substring(1))).isNotNull());
    assertThat(page.select("a:not([href^=#])").eachAttr("href"))
        .allSatisfy(
            href ->
                assertThat(report.resolve(name + ".html").resolveSibling(href)).isRegularFile());
  }

  @Test
  void cellsAreCountedForEachSchoolAndSchoolsThatAreAlikeOnce() throws IOException {
    assertThat(page("sundskolerne/retention").select(".numbers tbody tr").eachText())
        .containsExactly("Birk Skole og Egelund Skole 11 5 ◐ 4 ✗ 2", "Lyng Skole 11 7 ◐ 2 ✗ 2");
  }

  @Test
  void aHoleIsShownAlthoughThePolicyDoesNotCompile() throws IOException {
    assertThat(FOUND.hasErrors()).isTrue();
    Document page = page("sundskolerne/retention");
    assertThat(page.select(".alarm").text()).startsWith("Fundne fejl: ");
    assertThat(page.select(".holes li").eachText())
        .containsExactly(
            "✗ ingen regel Allergier policy.yaml:38 Elever: nuværende, tidligere; digitalt");
    assertThat(page.select(".matrix td.hole").eachText()).containsExactly("✗ ingen regel");
  }

  @Test
  void aRuleOfASchoolNamesTheSchoolsOwnFile() throws IOException {
    assertThat(
            page("sundskolerne/retention").select("tr:has(a:containsOwn(grades-on-paper))").text())
        .isEqualTo(
            "Elever nuværende, tidligere; på papir Lyng Skole grades-on-paper"
                + " schools/lyng.yaml:5 ✓ egen regel");
  }

  @Test
  void aNoticeThatDropsTheSectionDoesNotTellWhatThePolicyHas() throws IOException {
    assertThat(rows("tilsynsmyndigheden").get(0))
        .contains("I politikken, men ikke i dette dokument", "https://www.datatilsynet.dk")
        .endsWith("✗ mangler");
  }

  @Test
  void aSentenceIsQuotedWithItsSectionAndItsPlace() throws IOException {
    assertThat(rows("retten til indsigt").get(0))
        .isEqualTo(
            "art. 13, stk. 2, litra b retten til indsigt Du kan få at se, hvad vi har om dig."
                + " i afsnittet Rettigheder › Ret til indsigt · policy.yaml:93 ✓ oplyst");
  }

  @Test
  void aShortNoticePointsToTheFullOne() throws IOException {
    assertThat(rows("formålene").get(1))
        .endsWith("Siges fuldt ud i: Sådan bruger vi jeres oplysninger → i en anden tekst");
  }

  @Test
  void translationsAreCountedByTheirState() throws IOException {
    assertThat(page("sundskolerne/languages").select("tbody tr").eachText())
        .satisfiesExactly(
            row -> assertThat(row).contains("original", "✗ mangler", "◐ forældet 1"),
            row -> assertThat(row).contains("original").endsWith("laves ikke"));
  }

  @Test
  void aPolicyThatCannotBeReadIsNamed(@TempDir Path work) throws Exception {
    Files.writeString(work.resolve("policy.yaml"), "organisation: [");
    Diagnostics sink = new Diagnostics();
    report(work.resolve(".."), work, work.resolve("report"), sink);
    assertThat(sink.hasErrors()).isTrue();
    assertThat(Files.readString(work.resolve("report/index.html")))
        .contains("The policy cannot be read yet.");
  }

  /** One case of each rule. */
  static Collection<RuleFixture> failing() throws IOException {
    Map<String, RuleFixture> first = new TreeMap<>();
    RuleFixture.all().stream()
        .filter(fixture -> !fixture.name().startsWith("valid-"))
        .forEach(fixture -> first.putIfAbsent(fixture.rule(), fixture));
    return first.values();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failing")
  void aPolicyThatFailsForWhicheverReasonHasItsReport(RuleFixture fixture, @TempDir Path work)
      throws Exception {
    Path source = work.resolve("policy-source");
    Files.createDirectories(source);
    fixture.layOut(source);
    report(work, source, work.resolve("report"), new Diagnostics());
    assertThat(work.resolve("report/index.html")).isNotEmptyFile();
  }

  private static List<String> rows(String item) throws IOException {
    return page("sundskolerne/notices").select("tr:has(th:contains(" + item + "))").eachText();
  }

  private static Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(report.resolve(name + ".html"), UTF_8));
  }
}
