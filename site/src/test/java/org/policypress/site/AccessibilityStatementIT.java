package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.SitePart;
import org.policypress.model.Accessibility;
import org.policypress.model.Document.Kind;
import org.policypress.site.SampleDocuments.Sample;

/**
 * Whoever cannot use a page finds at its foot the statement of its organisation, which claims
 * nothing that nobody has assessed.
 */
class AccessibilityStatementIT {
  private static final String FOOT = ".site-footer .accessibility-statement a";

  private static final Map<String, Accessibility> told = new TreeMap<>();
  private static final Map<String, Sample> statements = new TreeMap<>();

  @BeforeAll
  static void readTheSamples() throws Exception {
    for (CheckedPolicy policy : Checking.of(PublishedSite.SOURCE).policies()) {
      policy
          .group()
          .base()
          .accessibility()
          .ifPresent(accessibility -> told.put(policy.group().id(), accessibility));
    }
    for (Sample sample : SampleDocuments.all()) {
      if (sample.document().kind().value() == Kind.ACCESSIBILITY_STATEMENT) {
        statements.put(sample.organisation(), sample);
      }
    }
  }

  static Stream<SitePage> pages() {
    return SitePage.all().stream();
  }

  private static Document read(String path) {
    return Jsoup.parse(new String(PublishedSite.bytes(path), StandardCharsets.UTF_8));
  }

  /** Where the pages of an organisation lead: to its own page, or to one elsewhere. */
  private static Optional<String> expected(String organisation, SitePage page) {
    Optional<String> elsewhere =
        Optional.ofNullable(told.get(organisation))
            .flatMap(Accessibility::statementUrl)
            .map(url -> url.value().text());
    return Optional.ofNullable(statements.get(organisation))
        .filter(sample -> page.path().startsWith(sample.part()))
        .map(sample -> sample.path(language(sample, page)) + ".html")
        .or(() -> elsewhere);
  }

  private static String language(Sample sample, SitePage page) {
    return sample.languages().contains(page.language())
        ? page.language()
        : sample.languages().get(0);
  }

  private static String target(SitePage page, Element link) {
    return SiteLinks.target(page.path(), link.attr("href")).orElse(link.attr("href"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void eachPageLeadsToTheStatementOfItsOrganisationInItsOwnLanguage(SitePage page) {
    List<String> parts = List.of(page.path().split("/"));
    List<String> organisations =
        parts.size() > 2
            ? List.of(parts.get(1))
            : organisations(parts.get(0) + "/").distinct().toList();
    assertThat(read(page.path()).select(FOOT).stream().map(link -> target(page, link)))
        .containsExactlyInAnyOrderElementsOf(
            organisations.stream().flatMap(o -> expected(o, page).stream()).toList());
  }

  private static Stream<String> organisations(String tree) {
    return SitePage.all().stream()
        .map(SitePage::path)
        .filter(path -> path.startsWith(tree) && path.split("/", -1).length > 2)
        .map(path -> path.split("/", -1)[1]);
  }

  @Test
  void internalPagesLeadToNoPageOfAnotherTree() {
    assertThat(pages().filter(page -> page.path().startsWith(SitePart.INTERNAL.root())))
        .isNotEmpty()
        .allSatisfy(
            page ->
                assertThat(read(page.path()).select(FOOT).eachAttr("href"))
                    .allMatch(href -> href.startsWith("https://")));
  }

  @Test
  void theLinkIsCalledAsTheLawCallsTheStatement() {
    Map<String, String> words =
        Map.of("da", "Tilgængelighedserklæring", "sv", "Tillgänglighetsredogörelse");
    for (SitePage page : SitePage.all()) {
      String word = words.get(page.language());
      if (word != null) {
        assertThat(read(page.path()).select(FOOT).eachText())
            .as(page.path())
            .allMatch(text -> text.startsWith(word));
      }
    }
  }

  @Test
  void aStatementSaysWhenAndHowWhatItClaimsWasFoundAndNamesEveryFailure() {
    assertThat(statements).isNotEmpty();
    for (Sample sample : statements.values()) {
      Accessibility accessibility = Objects.requireNonNull(told.get(sample.organisation()));
      String text = textOf(sample.path(sample.languages().get(0)) + ".html");
      Accessibility.Assessment assessment = accessibility.assessment().orElseThrow();
      assertThat(text)
          .contains(assessment.date().value().toString())
          .contains(accessibility.standard().orElseThrow().value(), "Digg");
      accessibility
          .failures()
          .forEach(
              failure ->
                  assertThat(text).contains(failure.what().value(), failure.reason().value()));
    }
  }

  /** What a page says, without the explanations of its terms. */
  private static String textOf(String path) {
    Document page = read(path);
    page.select("[popover]").remove();
    return page.select("main").text();
  }
}
