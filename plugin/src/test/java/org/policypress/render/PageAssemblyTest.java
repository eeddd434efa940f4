package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policypress.compose.Text;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;
import org.policypress.render.PageView.Crumb;

class PageAssemblyTest {
  private static final Diagnostics DIAGNOSTICS = new Diagnostics();
  private static String html = "";
  private static String page = "";
  private static String fragment = "";
  private static String index = "";

  @BeforeAll
  static void assemble() {
    try (AsciidoctorEngine engine = new AsciidoctorEngine()) {
      html = RenderSamples.html(engine, RenderSamples.handbook(), DIAGNOSTICS);
    }
    String body =
        RenderSamples.finisher()
            .finish(
                html,
                RenderSamples.handbook(),
                new ProseReferences("notice", id -> id),
                DIAGNOSTICS)
            .html();
    PageAssembler assembler = RenderSamples.assembler();
    page = assembler.page(RenderSamples.page(body), DIAGNOSTICS).orElse("");
    fragment = assembler.fragment(RenderSamples.page(body), DIAGNOSTICS).orElse("");
    index = assembler.index(RenderSamples.index(), DIAGNOSTICS).orElse("");
  }

  @Test
  void everyConstructPassesWithoutADiagnostic() {
    assertThat(DIAGNOSTICS.sorted()).isEmpty();
  }

  @Test
  void pagesAreValidHtml() {
    assertThat(HtmlValidity.errors(page)).isEmpty();
    assertThat(HtmlValidity.errors(index)).isEmpty();
    assertThat(HtmlValidity.errors("<!DOCTYPE html><html lang=da><title>t</title>" + fragment))
        .isEmpty();
  }

  @Test
  void nothingInAPageNeedsAHoleInTheContentSecurityPolicy() {
    Document document = Jsoup.parse(page);
    assertThat(document.select("[style], style, script:not([src]), [onclick]")).isEmpty();
    assertThat(document.select("link[rel=stylesheet]").eachAttr("href"))
        .containsExactly("../../assets/policypress.css", "../../fjordgymnasierne/brand.css");
  }

  @Test
  void aLongPageHasContentsThatItsDocumentLacks() {
    String chapters =
        """
        <h1>Brev</h1>
        <section class="sect1"><h2 id="who">Hvem vi er</h2><p>Skolen.</p></section>
        <section class="sect1"><h2 id="why">Hvorfor &amp; hvordan<span class="sign">*</span></h2>
        <section class="sect2"><h3 id="law">Loven</h3></section></section>
        <section class="sect1"><h2 id="who-else"><span lang="en">Others</span></h2></section>
        """;
    String one = "<section class=\"sect1\"><h2 id=\"ask\">Spørg</h2></section>";
    assertThat(contents(chapters + one))
        .containsExactly(
            "#who Hvem vi er", "#why Hvorfor & hvordan", "#who-else Others", "#ask Spørg");
    assertThat(contents(chapters)).isEmpty();
    assertThat(Jsoup.parse(page).select(".contents #toc")).hasSize(1);
  }

  private static List<String> contents(String body) {
    String made =
        RenderSamples.assembler().page(RenderSamples.page(body), DIAGNOSTICS).orElseThrow();
    return Jsoup.parse(made).select(".contents #toc a").stream()
        .map(link -> link.attr("href") + " " + link.text())
        .toList();
  }

  @Test
  void aPageSaysWhatItMayLoadBeforeItLoadsAnything() {
    Document document = Jsoup.parse(page);
    assertThat(document.head().child(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
    assertThat(document.head().child(1).attr("content")).isEqualTo(ContentSecurityPolicy.PAGE);
  }

  @Test
  void machinesReadWhereAPageAndItsEditionsAre() {
    Document document = Jsoup.parse(page);
    String address = "https://skoler.example/hassel/da/staff-handbook.html";
    assertThat(document.select("link[rel=canonical]").attr("href")).isEqualTo(address);
    assertThat(document.select("meta[property=og:url]").attr("content")).isEqualTo(address);
    assertThat(document.select("link[rel=alternate]").eachAttr("hreflang"))
        .containsExactly("da", "en", "ar", "x-default");
    assertThat(document.select("[hreflang=x-default]").attr("href")).isEqualTo(address);
    assertThat(document.select("meta[property^=og:locale]").eachAttr("content"))
        .containsExactly("da_DK", "en_GB", "ar_EG");
    assertThat(document.select("meta[property=og:title], meta[itemprop=name]").eachAttr("content"))
        .containsExactly("Persondatahåndbog", "Persondatahåndbog");
    assertThat(document.select("meta[itemprop=dateModified]").attr("content"))
        .isEqualTo("2026-11-01");
    assertThat(document.select("[itemtype$=ListItem] > meta[itemprop=position]"))
        .extracting(position -> position.attr("content"))
        .containsExactly("1", "2", "3");
  }

  @Test
  void aPageThatNobodyIsToFindSaysSoAndNothingElse() {
    Document document = Jsoup.parse(index);
    assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(document.select("[rel=canonical], [rel=alternate], [property]")).isEmpty();
    assertThat(Jsoup.parse(page).select("meta[name=robots]")).isEmpty();
  }

  @Test
  void thePageForWhatIsNotThereLeadsOnFromAnyDepth() {
    NotFoundView view =
        new NotFoundView(
            "Siden findes ikke",
            "Der er ingen side på denne adresse.",
            List.of("Der kan være en tastefejl i adressen."),
            Language.of("da"),
            List.of(
                new PageView.Alternate(Language.of("da"), "/data/404.html", true),
                new PageView.Alternate(Language.of("ar"), "/data/404.ar.html", false)),
            "/data/index.html",
            "Gå til forsiden",
            List.of(RenderSamples.statement("fjord/da/accessibility.html").below("/data/")),
            PageHead.unlisted(),
            "/data/assets/",
            RenderSamples.PAGE_WORDS);
    String notFound = RenderSamples.assembler().notFound(view, DIAGNOSTICS).orElse("");
    assertThat(HtmlValidity.errors(notFound)).isEmpty();
    assertThat(Jsoup.parse(notFound).select("[href]:not([href^=#])").eachAttr("href"))
        .allMatch(href -> href.startsWith("/data/"))
        .contains("/data/index.html", "/data/404.ar.html", "/data/fjord/da/accessibility.html");
  }

  @Test
  void thePageSaysItsLanguageAndItsOthers() {
    Document document = Jsoup.parse(page);
    assertThat(document.select("html").attr("lang")).isEqualTo("da");
    assertThat(document.select("h1")).hasSize(1);
    assertThat(document.select(".language-switch [aria-current]").text()).isEqualTo("Dansk");
    assertThat(document.select(".language-switch [hreflang=ar]").attr("dir")).isEqualTo("rtl");
    assertThat(document.title()).isEqualTo("Persondatahåndbog – Hassel Gymnasium");
  }

  @Test
  void theFragmentIsOneArticleWithoutAPageAroundIt() {
    assertThat(fragment).startsWith("<article class=\"policypress kind-handbook\" lang=\"da\"");
    assertThat(fragment.strip()).endsWith("</article>").doesNotContain("<link", "<html");
  }

  @Test
  void aNameInAnotherLanguageSaysSoWhereAReaderSeesIt() {
    Language arabic = Language.of("ar");
    PageView danish = RenderSamples.page("");
    PageText name = new PageText(Text.of("Hassel & Co", Language.of("da")), arabic);
    PageView view =
        new PageView(
            danish.kind(),
            name,
            name.toString(),
            arabic,
            PageText.of("مدارس Hassel", arabic),
            Optional.of(name),
            danish.audience(),
            List.of(),
            List.of(),
            danish.revised(),
            Optional.empty(),
            List.of(
                new Crumb(name, Optional.of("../index.html")), new Crumb(name, Optional.empty())),
            RenderSamples.ways(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            danish.head(),
            Optional.empty(),
            List.of(),
            danish.assetsHref(),
            RenderSamples.PAGE_WORDS);
    String arabicPage = RenderSamples.assembler().page(view, DIAGNOSTICS).orElse("");
    assertThat(HtmlValidity.errors(arabicPage)).isEmpty();
    Document document = Jsoup.parse(arabicPage);
    assertThat(document.title()).isEqualTo("Hassel & Co – Hassel & Co");
    for (String place :
        List.of("h1", ".school", ".breadcrumb a > span", ".breadcrumb [aria-current] > span")) {
      assertThat(document.select(place + " > span[lang=da][dir=ltr]").eachText())
          .as(place)
          .containsExactly("Hassel & Co");
    }
    assertThat(document.select(".organisation").html())
        .isEqualTo("مدارس <bdi dir=\"ltr\">Hassel</bdi>");
  }

  @Test
  void aStartPageSaysWhichTranslationIsADraft() {
    assertThat(Jsoup.parse(index).select(".editions li:has([hreflang=ar]) .state").eachText())
        .containsOnly("udkast til oversættelse");
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    Diagnostics again = new Diagnostics();
    String first =
        RenderSamples.finisher()
            .finish(html, RenderSamples.handbook(), new ProseReferences("notice", id -> id), again)
            .html();
    String second =
        RenderSamples.finisher()
            .finish(html, RenderSamples.handbook(), new ProseReferences("notice", id -> id), again)
            .html();
    assertThat(first).isEqualTo(second);
  }
}
