package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.Severity;
import org.policypress.prose.HostileValues;
import org.policypress.render.HtmlValidity;

/** Whatever the texts of a policy hold, readers see it as it was written, in all formats. */
class HostileValuesIT {
  private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2068]");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path folder;

  private static String page = "";
  private static Document html = new Document("");

  @BeforeAll
  static void compile() throws Exception {
    compile("pages", HostilePolicy.VALUES, "html", "fragment", "adoc");
    compile("papers", HostilePolicy.DRAWN, "pdf", "print");
    page = text("staff-handbook.html");
    html = Jsoup.parse(page);
  }

  private static void compile(String name, List<String> values, String... formats)
      throws Exception {
    HostilePolicy policy = HostilePolicy.in(folder.resolve(name), values, formats);
    CompilerOptions options = Checking.options(policy.folder(), folder.resolve(name + "-site"));
    Diagnostics diagnostics = new Diagnostics();
    new PolicyCompiler(options, line -> {}).compile(diagnostics, Diagnostics::hasErrors);
    assertThat(diagnostics.sorted()).noneMatch(d -> d.severity() == Severity.ERROR);
  }

  private static List<String> shown() {
    return HostilePolicy.VALUES.stream().map(HostileValues::shown).toList();
  }

  @Test
  void valuesAreManyAndThePageIsValidAndHoldsNoMarkupOfTheirs() {
    assertThat(HostilePolicy.VALUES).hasSizeGreaterThanOrEqualTo(150);
    assertThat(HtmlValidity.errors(page)).isEmpty();
    assertThat(html.select("style, iframe, img, em, strong, code, mark, sub")).isEmpty();
    assertThat(html.select("script").eachAttr("src"))
        .containsExactly("../../assets/search.js", "../../assets/site.js");
    assertThat(html.select("script")).allMatch(script -> script.data().isEmpty());
  }

  @Test
  void titleSubtitleAndSenderAreLiteral() throws IOException {
    String title = HostileValues.shown(HostilePolicy.TITLE);
    assertThat(html.select("h1").eachText()).containsExactly(title);
    assertThat(html.title()).startsWith(title);
    assertThat(html.select(".sender").text()).isEqualTo(title);
    assertThat(html.select("meta[name=description]").attr("content")).startsWith(title + " · ");
    assertThat(Jsoup.parse(text("../../index.html")).select(".document-title").eachText())
        .containsExactly(title);
  }

  @Test
  void headingsAreLiteral() {
    List<String> headings = html.select("h3").eachText();
    assertThat(headings.stream().map(heading -> heading.replaceFirst("^[0-9.]+ ", "")))
        .containsSubsequence(shown());
  }

  @Test
  void itemsOfListsAreLiteral() {
    assertThat(html.select("li").eachText()).containsSubsequence(shown());
  }

  @Test
  void textsOfLinksAreLiteral() {
    List<String> links = html.select("a[href^=https://www.example.org/]").eachText();
    assertThat(links).isEqualTo(shown());
  }

  @Test
  void cellsAreLiteral() {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < HostilePolicy.VALUES.size(); i++) {
      Element anchor = html.getElementById("data-categories-c-" + i);
      Element cell = anchor == null ? null : anchor.closest("td, th");
      cells.add(cell == null ? "nothing" : cell.text());
    }
    assertThat(cells).isEqualTo(shown());
  }

  @Test
  void theAccessiblePdfIsLiteral() throws IOException {
    assertThat(notFound("staff-handbook.pdf")).isEmpty();
  }

  @Test
  void thePdfForThePrintShopIsLiteral() throws IOException {
    assertThat(notFound("staff-handbook-print.pdf")).isEmpty();
  }

  /**
   * Values that do not stand between their marks, in an item of a list and in a cell. Where a line
   * breaks there may be a space or a hyphen, so those do not count, nor does what cannot be seen. A
   * PDF holds letters in the order in which they are seen, so values that turn the direction of
   * what follows are left to HTML.
   */
  private static List<String> notFound(String file) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(folder.resolve("papers-site/internal/nordby/da").resolve(file).toFile())) {
      String pdf = squeezed(new PDFTextStripper().getText(document));
      return IntStream.range(0, HostilePolicy.DRAWN.size())
          .filter(i -> !TURNING.matcher(HostilePolicy.DRAWN.get(i)).find())
          .mapToObj(i -> HostilePolicy.between(i, HostilePolicy.DRAWN.get(i)))
          .map(value -> squeezed(HostileValues.shown(value)))
          .filter(value -> pdf.split(Pattern.quote(value), -1).length != 3)
          .toList();
    }
  }

  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{M}\\u2010-]", "");
  }

  private static String text(String path) throws IOException {
    return Files.readString(folder.resolve("pages-site/internal/nordby/da").resolve(path));
  }

  @Test
  void aValueWithControlCharactersIsRefused() throws Exception {
    assertThat(HostilePolicy.REFUSED_VALUES).hasSizeGreaterThanOrEqualTo(10);
    for (String value : HostilePolicy.REFUSED_VALUES) {
      SmallPolicy policy = SmallPolicy.in(folder.resolve("small"));
      policy.replace("Standpunktskarakterer", HostilePolicy.quoted(value));
      assertThat(Checking.of(policy.folder()).errors()).as(value).isNotEmpty();
    }
  }

  @Test
  void anIdThatIsNoWordIsRefusedBeforeItNamesAFile() throws Exception {
    for (String id : List.of("../evil", "a/b", "con", "-x", "A B", "${x}", "<b>", "a\\u0000b")) {
      SmallPolicy policy = SmallPolicy.in(folder.resolve("small"));
      policy.replace("id: staff-handbook", "id: \"" + id + "\"");
      Checking checking = Checking.of(policy.folder());
      assertThat(checking.errors()).as(id).isNotEmpty();
      assertThat(checking.errors().get(0).span().file().path()).isEqualTo("policy.yaml");
    }
  }
}
