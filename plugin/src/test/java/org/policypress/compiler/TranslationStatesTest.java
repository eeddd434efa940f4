package org.policypress.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleSetting;
import org.policypress.diagnostic.Severity;
import org.policypress.render.HtmlValidity;
import org.policypress.render.VeraPdf;

/** What a reader of a translation is told of it: on top, at each passage, and on the start page. */
class TranslationStatesTest {
  private static final Path SOURCE = Path.of("src", "test", "resources", "render", "states");
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^# reviewed-by: .*\n");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path work;

  private final Diagnostics found = new Diagnostics();
  private List<String> formats = List.of("adoc", "html", "fragment");

  @Test
  void aTranslationThatSomebodyHasReviewedNeedsNoNote() throws Exception {
    publish(reviewed());
    assertThat(found.hasErrors()).isFalse();
    assertThat(text("en/rules.adoc")).doesNotContain("NOTE.translation", "##W");
    assertThat(page("en/rules.html").select(".translation, .sign")).isEmpty();
  }

  @Test
  void nothingIsMarkedInTheLanguageOfThePolicy() throws Exception {
    publish(mixed());
    assertThat(page("da/rules.html").select(".translation, .sign, .untranslated")).isEmpty();
  }

  @Test
  void aDocumentWithMixedPassagesIsAsReviewed() throws Exception {
    publish(mixed());
    golden("mixed.adoc", text("en/rules.adoc"));
  }

  @Test
  void aDraftIsAsReviewed() throws Exception {
    publish(draft());
    golden("draft.adoc", text("en/rules.adoc"));
  }

  @Test
  void eachPassageIsMarkedWhereItStands() throws Exception {
    publish(mixed());
    Document page = page("en/rules.html");
    assertThat(HtmlValidity.errors(text("en/rules.html"))).isEmpty();
    assertThat(page.select("h2 > .unreviewed.whole").eachText())
        .containsExactly("Not checked yet: What we promise*");
    assertThat(page.select("p.lead > .untranslated.whole").eachText())
        .containsExactly("Not translated yet: Til alle, der arbejder her°");
    assertThat(page.select("h4 > .stale.whole").eachText())
        .containsExactly("Older than the original: Pupils**");
    assertThat(page.select("td .stale, tbody th .stale")).isNotEmpty();
    assertThat(page.select("li > .unreviewed.whole a[href^=mailto]").eachText())
        .containsExactly("the office");
    assertThat(page.select("#toc .sign, #toc .visually-hidden")).isEmpty();
    assertThat(page.title()).isEqualTo("Rules for data – Fjordskolen");
  }

  @Test
  void aPassageWithoutTranslationStandsInItsOwnLanguage() throws Exception {
    publish(mixed());
    for (Element passage : page("en/rules.html").select(".document-body > p .untranslated")) {
      Element owner = Objects.requireNonNull(passage.closest("[lang]"));
      assertThat(owner.attr("lang")).isEqualTo("da");
      assertThat(owner.attr("dir")).isEqualTo("ltr");
    }
  }

  @Test
  void theNoteOnTopCountsEachKindShowsItsMarkAndLeadsToTheTextThatCounts() throws Exception {
    publish(mixed());
    Document page = page("en/rules.html");
    Element note = page.expectFirst("aside.translation[role=note][aria-labelledby]");
    assertThat(note.select(".admonition-title").text()).isEqualTo("About this translation");
    assertThat(note.select("a").attr("href")).isEqualTo("../da/rules.html");
    assertThat(note.select("li").eachText())
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).contains("12 May 2026 (2026-05-12)"));
    for (String state : List.of("unreviewed", "stale", "untranslated")) {
      assertThat(note.select("li > ." + state + " > .sign")).as(state).hasSize(1);
    }
    assertThat(note.select("[lang]")).isEmpty();
  }

  @Test
  void aDraftSaysSoOnceAndMarksNoPassage() throws Exception {
    publish(draft());
    Document page = page("en/rules.html");
    assertThat(page.select("aside.translation.draft")).hasSize(1);
    assertThat(page.select("aside.translation li, .sign, .unreviewed")).isEmpty();
    Document start = Jsoup.parse(Files.readString(site().resolve("internal/index.en.html"), UTF_8));
    assertThat(start.select(".document-title .state").eachText()).containsOnly("draft translation");
  }

  @Test
  void aNoteWhoseOwnWordsNobodyHasReviewedIsThereInTheLanguageThatCountsToo() throws Exception {
    publish(draft());
    Document page = page("ar/rules.html");
    assertThat(HtmlValidity.errors(text("ar/rules.html"))).isEmpty();
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    Element note = page.expectFirst("aside.translation.draft");
    assertThat(note.select("p[lang=da][dir=ltr]").text()).startsWith("Dette er en oversættelse.");
    assertThat(note.select("[lang=da][dir=ltr] li").text()).contains("er ikke oversat endnu");
    assertThat(page.select("h1 > span.whole[lang=da][dir=ltr]")).hasSize(1);
    assertThat(page.select(".sender .school > span[lang=da][dir=ltr]").text())
        .isEqualTo("Fjordskolen");
    assertThat(page.select(".breadcrumb [aria-current] span[lang=da]").text())
        .isEqualTo("Regler for oplysninger");
    Document start = Jsoup.parse(Files.readString(site().resolve("internal/index.ar.html"), UTF_8));
    assertThat(start.select(".document-title a > span[lang=da][dir=ltr]").text())
        .isEqualTo("Regler for oplysninger");
  }

  @Test
  void aFigureRunsAsItsLanguageDoesAndKeepsTheMarksOfItsTexts() throws Exception {
    publish(mixed());
    Element english = page("en/rules.html").expectFirst("figure svg");
    assertThat(english.select("text > tspan.unreviewed[text-decoration]").eachText())
        .containsExactly("Ask");
    assertThat(places(english)).isSorted();
    Element arabic = page("ar/rules.html").expectFirst("figure svg[direction=rtl]");
    assertThat(places(arabic)).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(arabic.select("text > tspan.untranslated[lang=da]").eachText())
        .containsExactly("\u200ESpørg\u200E", "\u200ESlet\u200E");
    assertThat(arabic.select(".unreviewed")).isEmpty();
  }

  /** Where the boxes of a figure begin, in the order of its steps. */
  private static List<Integer> places(Element figure) {
    return figure.select("rect").eachAttr("x").stream().map(Integer::valueOf).toList();
  }

  @Test
  void aPdfHasTheNoteAndTheMarksAndIsStillAccessible() throws Exception {
    formats = List.of("pdf");
    publish(mixed());
    byte[] english = Files.readAllBytes(site().resolve("internal/fjordskolen/en/rules.pdf"));
    assertThat(VeraPdf.failures(english)).isEmpty();
    assertThat(words(english))
        .contains("About this translation", "What we promise*", "Til alle, der arbejder her")
        .doesNotContain("draft translation", "Not checked yet");
    byte[] arabic = Files.readAllBytes(site().resolve("internal/fjordskolen/ar/rules.pdf"));
    assertThat(VeraPdf.failures(arabic)).isEmpty();
    assertThat(words(arabic)).contains("Dette er en oversættelse.");
  }

  @Test
  void theFootOfEachPageOfADraftSaysSo() throws Exception {
    formats = List.of("pdf");
    publish(draft());
    byte[] english = Files.readAllBytes(site().resolve("internal/fjordskolen/en/rules.pdf"));
    assertThat(words(english)).contains("· draft translation").doesNotContain("promise*");
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void aFragmentHasTheNoteWithoutALinkToAPageThatIsNotBesideIt() throws Exception {
    publish(mixed());
    Document fragment = page("en/rules.fragment.html");
    assertThat(fragment.select("aside.translation").text()).contains("Read the text in Danish");
    assertThat(fragment.select("aside.translation a")).isEmpty();
    assertThat(fragment.select("article").attr("dir")).isEqualTo("ltr");
  }

  @Test
  void aBuildMayRefuseToPublishWhatNobodyHasReviewed() throws Exception {
    List<RuleSetting> settings = Unreviewed.parse("fail").with(List.of());
    lay(mixed());
    assertThat(compiler(settings).compile(found, d -> false)).isEmpty();
    assertThat(site()).doesNotExist();
    assertThat(found.sorted())
        .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .extracting(diagnostic -> diagnostic.rule().id())
        .contains("translation-unreviewed", "translation-stale")
        .containsOnly("translation-unreviewed", "translation-stale");
    assertThat(found.sorted())
        .filteredOn(diagnostic -> diagnostic.message().contains("translations into `en`"))
        .flatExtracting(Diagnostic::related)
        .extracting(place -> place.span().file().path())
        .containsOnly("policy/locales/en.po");
  }

  private static String reviewed() throws IOException {
    return Files.readString(SOURCE.resolve("en.po"), UTF_8);
  }

  private static String draft() throws IOException {
    return SIGNATURE.matcher(reviewed()).replaceAll("");
  }

  /** Nobody has signed the promise, the word for pupils is stale, the subtitle is missing. */
  private static String mixed() throws IOException {
    return reviewed()
        .replaceAll(
            "(?m)^# reviewed-by: .*\n(?=msgctxt \"(documents/rules/sections|cycle/ask/label))", "")
        .replaceAll(
            "(?m)^# reviewed-by: .*\n(?=msgctxt \"data-subjects/pupil/label)",
            "# stale-since: 2026-05-12\n#, fuzzy\n#| msgid \"Elev\"\n")
        .replace("msgstr \"For everybody who works here\"", "msgstr \"\"");
  }

  private void publish(String english) throws Exception {
    lay(english);
    assertThat(compiler(List.of()).compile(found, d -> false))
        .as(() -> String.valueOf(found.sorted()))
        .isPresent();
  }

  private void lay(String english) throws IOException {
    Path policy = work.resolve("policy");
    Files.createDirectories(policy.resolve("locales"));
    Files.copy(SOURCE.resolve("policy.yaml"), policy.resolve("policy.yaml"));
    Files.writeString(policy.resolve("locales").resolve("en.po"), english, UTF_8);
    Path messages = work.resolve("templates").resolve("messages");
    Files.createDirectories(messages);
    Files.writeString(messages.resolve("ar.po"), UnsignedMessages.arabic(), UTF_8);
  }

  private PolicyCompiler compiler(List<RuleSetting> settings) {
    return new PolicyCompiler(
        new CompilerOptions(
                work,
                work.resolve("policy"),
                Optional.of(work.resolve("templates")),
                site(),
                new CompilerOptions.Filter(List.of(), List.of(), List.of(), formats),
                Instant.EPOCH,
                LocalDate.of(2026, 11, 22),
                "test")
            .withRules(settings),
        line -> {});
  }

  private Path site() {
    return work.resolve("site");
  }

  private String text(String file) throws IOException {
    return Files.readString(site().resolve("internal/fjordskolen").resolve(file), UTF_8);
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(text(file));
  }

  private static void golden(String name, String made) throws IOException {
    Path file = SOURCE.resolve(name);
    if (Boolean.getBoolean("golden.update")
        && (!Files.exists(file) || !Files.readString(file, UTF_8).equals(made))) {
      Files.writeString(file, made, UTF_8);
      fail("updated " + file.getFileName() + "; review the diff");
    }
    assertThat(file)
        .as("run this test with -Dgolden.update=true after a change of the templates")
        .exists()
        .content(UTF_8)
        .isEqualTo(made);
  }
}
