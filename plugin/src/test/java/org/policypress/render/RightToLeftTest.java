package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.policypress.compose.ProseText;
import org.policypress.compose.Text;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;
import org.policypress.language.ReviewState;
import org.policypress.prose.AsciiDocText.Position;
import org.policypress.prose.Prose.CrossReference;
import org.policypress.prose.ProseParser;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceText;

/** What reads from left to right is set apart wherever a text can stand, and reaches the page. */
class RightToLeftTest {
  private static final Language ARABIC = Language.of("ar");
  private static final AsciidoctorEngine ENGINE = new AsciidoctorEngine();

  @AfterAll
  static void stop() {
    ENGINE.close();
  }

  private static Document page(String asciiDoc) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile("notice.adoc", "= إشعار\n\n" + asciiDoc + "\n");
    String html =
        new HtmlFinisher(RenderSamples.WORDS, Map.of())
            .finish(
                RenderSamples.html(ENGINE, file, diagnostics),
                file,
                new ProseReferences("notice", id -> id),
                diagnostics)
            .html();
    assertThat(diagnostics.sorted()).isEmpty();
    return Jsoup.parseBodyFragment(html);
  }

  private static String at(Position position, Text text) {
    return RoleWriter.write(text, ARABIC, position);
  }

  private static Text arabic(String text, ReviewState state) {
    return new Text(List.of(new Text.Run(text, ARABIC, state)));
  }

  private static Text arabic(String text) {
    return arabic(text, ReviewState.REVIEWED);
  }

  @Test
  void itStandsInAsciiDocAsARole() {
    assertThat(
            at(Position.PARAGRAPH, arabic("اتصل (031-390 06 10)، أو اكتب إلى info@skola.example.")))
        .isEqualTo("اتصل ([.ltr]##031-390 06 10##)، أو اكتب إلى [.ltr]##info&#64;skola.example##.");
    assertThat(at(Position.ATTRIBUTE, arabic("لائحة GDPR"))).isEqualTo("لائحة GDPR");
  }

  @Test
  void itReachesThePageFromEveryPosition() throws TemplateModelException {
    Text text = arabic("حسب (EU) 2016/679، ثم art. 6(1)(e).");
    Document page =
        page(
            String.join(
                "\n",
                "== " + at(Position.HEADING, text),
                "",
                at(Position.PARAGRAPH, text),
                "",
                at(Position.ANYWHERE, text) + ":: " + at(Position.LIST_ITEM, text),
                "",
                "* *" + at(Position.LIST_ITEM, text) + "*",
                "* _" + at(Position.LIST_ITEM, text) + "_",
                "",
                "." + at(Position.TITLE, text),
                "|===",
                "|" + at(Position.CELL, text),
                "",
                "a|" + at(Position.CELL, text),
                "|===",
                "",
                "mailto:info@skola.example[" + at(Position.LINK_TEXT, text) + "]",
                "",
                "x https://skola.example/[" + at(Position.LINK_TEXT, text) + "]",
                "",
                "[#here]##x## <<here," + at(Position.LINK_TEXT, text) + ">>",
                "",
                prose("نص footnote:[حسب (EU) 2016/679، ثم art. 6(1)(e).]")));
    assertThat(page.select("bdi[dir=ltr]").eachText())
        .filteredOn("(EU) 2016/679"::equals)
        .hasSize(12);
    assertThat(page.select("bdi[dir=ltr]").eachText())
        .filteredOn("art. 6(1)(e)"::equals)
        .hasSize(12);
    assertThat(page.text().split("حسب \\(EU\\) 2016/679، ثم art\\. 6\\(1\\)\\(e\\)\\.", -1))
        .hasSize(13);
    assertThat(page.select("a[href^=mailto] bdi, a[href^=https] bdi, a[href=#here] bdi"))
        .hasSize(6);
  }

  @Test
  void aCitationWithAWordOfTheLanguageIsNotTurnedRound() {
    assertThat(RoleWriter.unbroken(arabic("المادة 6(1)(e)"), ARABIC))
        .isEqualTo("المادة [.ltr]##6(1)(e)##");
    assertThat(RoleWriter.unbroken(arabic("المادة 15"), ARABIC)).isEqualTo("المادة 15");
    Text danish = Text.of("art. 6, stk. 1", Language.of("da"));
    assertThat(RoleWriter.unbroken(danish, Language.of("da")))
        .isEqualTo("[.ltr]##art. 6, stk. 1##");
  }

  @Test
  void aTextThatIsOneRunIsOneBdi() {
    Document page =
        page(
            "mailto:info@skola.example["
                + at(Position.LINK_TEXT, arabic("info@skola.example"))
                + "]\n\nx https://skola.example/["
                + at(Position.LINK_TEXT, arabic("www.skola.example"))
                + "]");
    assertThat(page.select("a > bdi").eachText())
        .containsExactly("info@skola.example", "www.skola.example");
  }

  @Test
  void whoHearsThePageHearsOnceThatATextIsUnreviewed() throws TemplateModelException {
    Document page =
        page(
            at(Position.PARAGRAPH, arabic("حسب GDPR وحسب ISO 27001.", ReviewState.UNREVIEWED))
                + "\n\n"
                + prose("حسب *قانون GDPR* وحسب _ISO 27001_ و https://skola.example[صفحة Skolan].")
                + "\n\n"
                + prose("https://skola.example[Skolan]"));
    assertThat(page.select(".visually-hidden")).hasSize(3);
    assertThat(page.select("p > .unreviewed")).hasSize(3);
    assertThat(page.select(".unreviewed .unreviewed")).isEmpty();
    assertThat(page.select("bdi").eachText())
        .containsExactly("GDPR", "ISO 27001", "GDPR", "ISO 27001", "Skolan", "Skolan");
    assertThat(page.select("strong").text()).isEqualTo("قانون GDPR");
  }

  @Test
  void aPassageInAnotherLanguageStandsApartAsAWhole() throws TemplateModelException {
    assertThat(block("Ring *031-390 06 10*.", Language.of("sv"), ReviewState.SOURCE))
        .isEqualTo("[.lang-sv]##Ring *031-390 06 10*.##");
  }

  private static String prose(String text) throws TemplateModelException {
    return block(text, ARABIC, ReviewState.UNREVIEWED);
  }

  private static String block(String text, Language language, ReviewState state)
      throws TemplateModelException {
    SourceText source = SourceText.verbatim(new SourceFile("ar.po", text), 0, text.length());
    Diagnostics diagnostics = new Diagnostics();
    ProseText prose = new ProseText(ProseParser.parse(source, diagnostics), language, state);
    assertThat(diagnostics.sorted()).isEmpty();
    AsciiDocMarkup block =
        (AsciiDocMarkup) new ProseModel(prose, ARABIC, CrossReference::id).get("block");
    return block == null ? "" : AsciiDocFormat.INSTANCE.getMarkupString(block);
  }
}
