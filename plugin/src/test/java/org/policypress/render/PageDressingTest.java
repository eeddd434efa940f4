package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.policypress.compose.GlossaryEntry;
import org.policypress.compose.ProseText;
import org.policypress.compose.Text;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;
import org.policypress.language.ReviewState;
import org.policypress.prose.ProseParser;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceText;

class PageDressingTest {
  private static final Language ENGLISH = Language.of("en");
  private static final Language DANISH = Language.of("da");
  private static final PageWords WORDS =
      new PageWords("Link to: {heading}", "See the glossary", "Close", RenderSamples.WORDS);

  private static GlossaryEntry entry(
      String id, Text term, String definition, Language language, ReviewState state) {
    SourceFile file = new SourceFile("terms.yaml", definition);
    return new GlossaryEntry(
        id,
        term,
        new ProseText(
            ProseParser.parse(SourceText.verbatim(file, 0, definition.length()), new Diagnostics()),
            language,
            state),
        Optional.of(Text.of("art. 4 & 5", ENGLISH)));
  }

  private static GlossaryEntry english(String id, String term) {
    String definition = "What *" + term + "* means & does.";
    return entry(id, Text.of(term, ENGLISH), definition, ENGLISH, ReviewState.SOURCE);
  }

  private static Document dressed(String html, GlossaryEntry... entries) {
    return Jsoup.parseBodyFragment(
        new PageDressing(ENGLISH, WORDS).dress(html, List.of(entries), false));
  }

  private static String chapter(String content) {
    return "<section class=\"sect1\"><h2 id=\"one\">Controller</h2>" + content + "</section>";
  }

  @Test
  void aHeadingIsFollowedByALinkToItself() {
    Document page = dressed("<h1 id=\"t\">Title</h1>" + chapter("<p>x</p>"));
    assertThat(page.select("h2#one + a.anchor[href=#one]").attr("aria-label"))
        .isEqualTo("Link to: Controller");
    assertThat(page.select("a.anchor")).hasSize(1);
    assertThat(page.select("h2").text()).isEqualTo("Controller");
  }

  @Test
  void theFirstUseInEachChapterIsExplained() {
    Document page =
        dressed(
            chapter("<p>The controller and the Controller.</p><p>controllers</p>")
                + chapter("<ul><li>controllers</li></ul>").replace("one", "two"),
            english("controller", "controller"));
    assertThat(page.select("button.term").eachText()).containsExactly("controller", "controllers");
    Element note = page.expectFirst("#term-controller[popover].definition");
    assertThat(note.previousElementSibling()).isEqualTo(page.expectFirst("button.term"));
    assertThat(note.select(".meaning").html())
        .isEqualTo("What <strong>controller</strong> means &amp; does.");
    assertThat(note.select(".source").text()).isEqualTo("(art. 4 & 5)");
    assertThat(page.select("#term-controller-2")).hasSize(1);
    assertThat(page.select("[popovertarget]").eachAttr("popovertarget"))
        .containsExactly(
            "term-controller", "term-controller", "term-controller-2", "term-controller-2");
    assertThat(
            HtmlValidity.errors(
                "<!DOCTYPE html><html lang=en><title>t</title>" + page.body().html()))
        .isEmpty();
  }

  @Test
  void nothingIsExplainedInHeadingsLinksTermsAndTableHeads() {
    Document page =
        dressed(
            chapter(
                "<p><a href=\"#one\">controller</a></p><table><caption>controller</caption>"
                    + "<tr><th>controller</th></tr></table><dl><dt>controller</dt></dl>"
                    + "<p lang=\"da\">controller</p><aside class=\"translation\">controller</aside>"),
            english("controller", "controller"));
    assertThat(page.select("button")).isEmpty();
  }

  @Test
  void theGlossaryExplainsNothingAndIsWhereALinkLeads() {
    String glossary =
        "<section class=\"sect1\"><h2 id=\"glossary\">Glossary</h2><dl><dt>controller</dt>"
            + "<dd><a id=\"terms-controller\"></a>A controller is.</dd></dl></section>";
    Document page =
        dressed(chapter("<p>controller</p>") + glossary, english("controller", "controller"));
    assertThat(page.select("button.term")).hasSize(1);
    assertThat(page.select(".definition a").attr("href")).isEqualTo("#terms-controller");
    assertThat(
            dressed(chapter("<p>controller</p>"), english("controller", "controller"))
                .select(".definition a"))
        .isEmpty();
  }

  @Test
  void aTermOfAnotherLanguageIsNotLookedFor() {
    GlossaryEntry danish =
        entry("x", Text.of("data", DANISH), "d", DANISH, ReviewState.UNTRANSLATED);
    assertThat(dressed(chapter("<p>data</p>"), danish).select("button")).isEmpty();
  }

  @Test
  void aDefinitionThatIsNotAsItShouldBeSaysSo() {
    GlossaryEntry stale = entry("x", Text.of("data", ENGLISH), "old", ENGLISH, ReviewState.STALE);
    Element meaning = dressed(chapter("<p>data</p>"), stale).expectFirst(".meaning.stale");
    assertThat(meaning.select(".visually-hidden").text()).isEqualTo(RenderSamples.WORDS.stale());
    assertThat(meaning.select(".sign").text()).isEqualTo("**");
    GlossaryEntry foreign =
        entry("x", Text.of("data", ENGLISH), "oplysning", DANISH, ReviewState.UNTRANSLATED);
    assertThat(dressed(chapter("<p>data</p>"), foreign).select(".meaning[lang=da][dir=ltr]"))
        .hasSize(1);
  }
}
