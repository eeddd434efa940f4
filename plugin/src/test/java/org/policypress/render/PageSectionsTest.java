package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policypress.compose.Text;
import org.policypress.language.Language;

class PageSectionsTest {
  private static final Language SWEDISH = Language.of("sv");
  private static final Language ARABIC = Language.of("ar");

  private static List<String> blocks(String html, Language page) {
    return PageSections.of(html, page).stream()
        .flatMap(section -> section.blocks().stream())
        .map(Text::plain)
        .toList();
  }

  @Test
  void aSectionHasItsAnchorItsHeadingAndItsChapter() {
    List<PageSection> sections =
        PageSections.of(
            """
            <h1>Titel</h1><nav id="toc"><a href="#a">Ett</a></nav>
            <p class="lead">Först.</p>
            <section class="sect1"><h2 id="a">Ett</h2><p>I ett.</p>
            <section class="sect2"><h3 id="b">Två</h3><h4 id="c">Tre</h4><p>I två.</p></section>
            </section>
            <section class="sect1"><h2 id="d">Fyra</h2></section>
            """,
            SWEDISH);
    assertThat(sections)
        .extracting(
            PageSection::anchor,
            section -> section.chapter().map(Text::plain).orElse("-"),
            section -> section.heading().map(Text::plain).orElse("-"),
            section -> String.join("|", section.blocks().stream().map(Text::plain).toList()))
        .containsExactly(
            tuple("", "-", "-", "Först."),
            tuple("a", "-", "Ett", "I ett."),
            tuple("b", "Ett", "Två", "Tre|I två."),
            tuple("d", "-", "Fyra", ""));
  }

  @Test
  void aRowAndATermWithItsAnswerAreOneBlockEach() {
    assertThat(
            blocks(
                """
                <table><caption>Namn</caption><thead><tr><th>Vad</th></tr></thead>
                <tbody><tr><th><p>Betyg</p><p>i år</p></th><td> 5&nbsp;år </td><td></td></tr></tbody>
                </table>
                <dl><div><dt>Hur länge?</dt><dd><p>Ett.</p>
                <ul><li>Två</li></ul></dd></div><dt>Vem</dt><dd>Alla</dd></dl>
                """,
                SWEDISH))
        .containsExactly("Betyg i år · 5 år", "Hur länge? · Ett. Två", "Vem · Alla");
  }

  @Test
  void marksAndHiddenWordsAreLeftOut() {
    assertThat(
            blocks(
                """
                <aside class="admonition note translation draft"><p>Översatt.</p></aside>
                <p><span class="visually-hidden">ej granskad </span>Er\u00adsatt<sup
                class="footnote"><a href="#n">1</a></sup> text<span class="sign">*</span>.</p>
                """,
                SWEDISH))
        .containsExactly("Ersatt text.");
  }

  @Test
  void footnotesAreASectionOfTheirOwn() {
    PageSection notes =
        PageSections.of(
                """
                <h2 id="a">Ett</h2><p>Text</p><section class="footnotes" aria-label="Noter">
                <p class="footnote" id="note-1"><a href="#r">1</a>. Lagen</p>
                </section>
                """,
                SWEDISH)
            .get(1);
    assertThat(notes.anchor()).isEqualTo("note-1");
    assertThat(notes.heading().map(Text::plain)).contains("Noter");
    assertThat(notes.blocks()).extracting(Text::plain).containsExactly("1. Lagen");
  }

  @Test
  void aPassageInAnotherLanguageSaysSoAndAForeignNameStaysApart() {
    List<PageSection> sections =
        PageSections.of(
            "<p>نص <bdi dir=\"ltr\">IMY</bdi>.</p><p lang=\"sv\" dir=\"ltr\">Text</p>", ARABIC);
    List<Text> blocks = sections.get(0).blocks();
    assertThat(blocks.get(0).plain()).isEqualTo("نص \u2066IMY\u2069.");
    assertThat(blocks.get(1).runs()).extracting(Text.Run::language).containsExactly(SWEDISH);
  }
}
