package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.w3c.dom.Element;

class HtmlFinisherTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private FinishedHtml finished(String html) {
    Map<String, String> figures =
        Map.of(
            "flow",
            """
            <?xml version="1.0"?>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>Tre trin</desc>\
            <defs><marker id="head"/></defs><path d="M0 0" marker-end="url(#head)"/></svg>\
            """);
    return new HtmlFinisher(RenderSamples.WORDS, figures)
        .finish(
            html,
            new SourceFile("notice.adoc", "= Brev"),
            new ProseReferences("notice", id -> id),
            diagnostics);
  }

  private String html(String html) {
    return finished(html).html().strip();
  }

  private List<String> said() {
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  @Test
  void paragraphsAndListsLoseTheLayersAroundThem() {
    assertThat(
            html(
                """
                <div class="paragraph lead">
                <p>Hej</p>
                </div>
                <div class="ulist">
                <ul>
                <li>
                <p>en</p>
                </li>
                </ul>
                </div>\
                """))
        .isEqualTo("<p class=\"lead\">Hej</p>\n<ul>\n<li>en</li>\n</ul>");
  }

  @Test
  void aParagraphWithATitleIsABlock() {
    assertThat(
            html(
                "<div class=\"paragraph\"><div class=\"title\">Kort</div><p>Hænger her.</p></div>"))
        .isEqualTo(
            "<div class=\"block\"><p class=\"block-title\">Kort</p><p>Hænger her.</p></div>");
  }

  @Test
  void aShortRunOfSeveralWordsStaysOnItsLine() {
    assertThat(html("<p><span class=\"ltr\">+45 70 00 00 00</span></p>"))
        .isEqualTo("<p><bdi dir=\"ltr\" class=\"nowrap\">+45 70 00 00 00</bdi></p>");
  }

  @Test
  void aListWithARoleKeepsItsRoleAndTitle() {
    assertThat(
            html(
                """
                <div class="ulist must">
                <div class="title">Det gør du</div>
                <ul>
                <li>
                <p>Spørg</p>
                </li>
                </ul>
                </div>\
                """))
        .isEqualTo(
            """
            <div class="list must">
            <p class="block-title">Det gør du</p>
            <ul>
            <li>Spørg</li>
            </ul>
            </div>\
            """);
  }

  @Test
  void anAdmonitionIsAnAsideRatherThanATable() {
    assertThat(
            html(
                """
                <div class="admonitionblock note"><table><tr>
                <td class="icon"><div class="title">Bemærk</div></td>
                <td class="content">Spørg.</td></tr></table></div>\
                """))
        .isEqualTo(
            """
            <aside class="admonition note" role="note" aria-labelledby="admonition-1">\
            <p class="admonition-title" id="admonition-1">Bemærk</p><p>Spørg.</p></aside>\
            """);
  }

  @Test
  void aSidebarWithATitleHasNoLayerInside() {
    assertThat(
            html(
                """
                <div class="sidebarblock">
                <div class="content">
                <div class="title">Kort</div>
                <div class="paragraph">
                <p>Hænger her.</p>
                </div>
                </div>
                </div>\
                """))
        .isEqualTo(
            """
            <aside class="sidebar" role="note">
            <p class="block-title">Kort</p>
            <p>Hænger her.</p>
            </aside>\
            """);
  }

  @Test
  void tablesHaveWidthsAsClassesScopesAndLabels() {
    assertThat(
            html(
                """
                <table class="tableblock frame-all grid-all stretch cards">\
                <caption class="title">Frister</caption>\
                <colgroup><col style="width: 33.3333%;"><col style="width: 66.6667%;"></colgroup>\
                <thead><tr><th class="tableblock halign-left valign-top">Hvad</th>\
                <th class="tableblock halign-center valign-top">Hvor længe</th></tr></thead>\
                <tbody><tr><td class="tableblock halign-left valign-top">\
                <p class="tableblock">Fravær</p></td>\
                <td class="tableblock halign-center valign-top"><p class="tableblock">5 år</p></td>\
                </tr></tbody></table>\
                """))
        .isEqualTo(
            """
            <div class="table-scroll" tabindex="0" role="group" aria-label="Frister">\
            <table class="cards"><caption>Frister</caption>\
            <colgroup><col class="w-33"><col class="w-67"></colgroup>\
            <thead><tr><th scope="col">Hvad</th>\
            <th class="halign-center" scope="col">Hvor længe</th></tr></thead>\
            <tbody><tr><th scope="row">Fravær</th>\
            <td class="halign-center" data-label="Hvor længe">5 år</td></tr></tbody></table></div>\
            """);
  }

  @Test
  void aCellThatReachesDownDoesNotShiftTheLabelsBelowIt() {
    FinishedHtml table =
        finished(
            """
            <table class="rowheaders"><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead>
            <tbody><tr><td rowspan="2">a</td><td>b1</td><td>c1</td></tr>
            <tr><td id="b2">b2</td><td id="c2">c2</td></tr></tbody></table>\
            """);
    assertThat(table.body().select("tbody th").eachText()).containsExactly("a");
    assertThat(table.body().select("#b2").attr("data-label")).isEqualTo("B");
    assertThat(table.body().select("#c2").attr("data-label")).isEqualTo("C");
  }

  @Test
  void aCellThatSaysNothingIsMarkedOnlyWhereCellsStandBelowOneAnother() {
    String table =
        """
        <table class="%s"><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead>
        <tbody><tr><td>a</td><td>–</td><td>1–2</td></tr></tbody></table>\
        """;
    assertThat(finished(table.formatted("cards")).body().select("td.nothing").eachText())
        .containsExactly("–");
    assertThat(finished(table.formatted("matrix")).body().select("td.nothing")).isEmpty();
  }

  @Test
  void rolesOfTextBecomeLanguageAndDirection() {
    assertThat(html("<p><span class=\"ltr\">6(1)(e)</span></p>"))
        .isEqualTo("<p><bdi dir=\"ltr\">6(1)(e)</bdi></p>");
    assertThat(html("<p><span class=\"lang-ar\">حق</span></p>"))
        .isEqualTo("<p><span lang=\"ar\" dir=\"rtl\">حق</span></p>");
    assertThat(html("<div class=\"paragraph lang-en\"><p>Hello</p></div>"))
        .isEqualTo("<p lang=\"en\" dir=\"ltr\">Hello</p>");
  }

  @Test
  void aPassageThatIsNotReviewedHasWordsForListenersAndASignForTheOthers() {
    assertThat(html("<p>Say <span class=\"unreviewed\">Hello</span></p>"))
        .isEqualTo(
            """
            <p>Say <span class="unreviewed"><span class="visually-hidden">\
            Oversættelsen er ikke gennemlæst: </span>Hello\
            <span class="sign" aria-hidden="true">*</span></span></p>\
            """);
  }

  @Test
  void passagesInOneStateAreAnnouncedOnceAndSignedOnce() {
    org.jsoup.nodes.Element body =
        finished(
                "<p><span class=\"stale\">In </span>3<span class=\"stale\"> days</span> or"
                    + " <span class=\"stale\">at once</span></p>")
            .body();
    assertThat(body.select(".visually-hidden").eachText())
        .containsExactly("Oversættelsen er forældet:", "Oversættelsen er forældet:");
    assertThat(body.select(".stale").eachText())
        .containsExactly(
            "Oversættelsen er forældet: In", "days**", "Oversættelsen er forældet: at once**");
  }

  @Test
  void aWholeParagraphWithoutTranslationHasItsOwnLanguageAndDirection() {
    assertThat(html("<p><span class=\"lang-ar untranslated\">حق</span></p>"))
        .isEqualTo(
            """
            <p lang="ar" dir="rtl"><span class="untranslated whole">\
            <span class="visually-hidden">Ikke oversat: </span>حق\
            <span class="sign" aria-hidden="true">°</span></span></p>\
            """);
  }

  @Test
  void anItemKeepsItsMarkerWhereItsTextRunsTheOtherWay() {
    assertThat(
            finished("<ul><li><p><span class=\"lang-ar untranslated\">حق</span></p></li></ul>")
                .body()
                .select("li")
                .html())
        .startsWith("<span class=\"untranslated whole\" lang=\"ar\" dir=\"rtl\">");
  }

  @Test
  void theTableOfContentsRepeatsNoMarks() {
    org.jsoup.nodes.Element body =
        finished(
                """
                <h1>Brev</h1><div id="toc" class="toc"><ul><li>\
                <a href="#a"><span class="unreviewed">A</span></a></li></ul></div>\
                <h2 id="a"><span class="unreviewed">A</span></h2>\
                """)
            .body();
    assertThat(body.select("nav a").html()).isEqualTo("A");
    assertThat(body.select("h2 .sign")).hasSize(1);
  }

  @Test
  void theTableOfContentsStandsRightAfterTheTitle() {
    assertThat(
            html(
                """
                <h1>Brev</h1>
                <div id="preamble"><div class="sectionbody"><div class="paragraph"><p>Hej</p></div>
                <div id="toc" class="toc"><div id="toctitle" class="title">Indhold</div>\
                <ul class="sectlevel1"><li><a href="#a">A</a></li></ul></div></div></div>
                <div class="sect1"><h2 id="a">A</h2><div class="sectionbody"></div></div>\
                """))
        .startsWith(
            """
            <h1>Brev</h1><nav id="toc" class="toc" aria-labelledby="toctitle">\
            <p id="toctitle" class="toc-title">Indhold</p>\
            """)
        .contains("<section class=\"sect1\"><h2 id=\"a\">A</h2></section>");
  }

  @Test
  void aFigureIsInlinedOnceForEachPlaceWithIdsOfItsOwn() {
    String image =
        """
        <div class="imageblock"><div class="content">\
        <img src="figures/flow.svg" alt="Vejen"></div><div class="title">Tre trin</div></div>\
        """;
    String html = html(image + image);
    assertThat(html)
        .contains(
            "<figure><div class=\"figure-scroll\" tabindex=\"0\" role=\"group\""
                + " aria-label=\"Vejen\">",
            "viewBox=\"0 0 9 9\"",
            "role=\"img\" aria-labelledby=\"fig-flow-title fig-flow-desc\"",
            "<title id=\"fig-flow-title\">Vejen</title>",
            "marker-end=\"url(#fig-flow-head)\"",
            "marker-end=\"url(#fig-flow-2-head)\"",
            "<figcaption>Tre trin</figcaption></figure>");
    assertThat(said()).isEmpty();
  }

  @Test
  void aMissingFigureIsReportedWithItsLikelyName() {
    finished(
        "<div class=\"imageblock\"><div class=\"content\"><img"
            + " src=\"figures/flwo.svg\"></div></div>");
    Diagnostic found = diagnostics.sorted().get(0);
    assertThat(found.message()).isEqualTo("there is no figure `flwo`");
    assertThat(found.hint()).contains("did you mean `flow`?");
  }

  @Test
  void doubledAnchorsAndDeadReferencesAreReported() {
    finished("<p id=\"a\">x</p><p id=\"a\">y</p><p><a href=\"#b\">z</a></p>");
    assertThat(said())
        .containsExactly(
            "a reference leads to `b`, which document `notice` does not show",
            "anchor `a` stands more than once in the document");
  }

  @Test
  void theTreeForThePdfHasItsNamespaces() {
    FinishedHtml finished = finished("<p>a<br>b</p><img src=\"figures/flow.svg\" alt=\"Vejen\">");
    org.w3c.dom.Document xml = finished.toXml();
    Element svg = (Element) xml.getElementsByTagNameNS("http://www.w3.org/2000/svg", "svg").item(0);
    assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 9 9");
    assertThat(xml.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "br").getLength())
        .isEqualTo(1);
  }
}
