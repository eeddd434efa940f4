package org.policypress.render;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;

/** The card for a breach becomes the page that staff open when there is one. */
final class BreachPageTest {
  private static final String CARD =
      """
      <h1>Når det går galt</h1>
      <section class="sect1">
      <h2 id="breach-card">Gør sådan</h2>
      <section class="sect2">
      <h3 id="card-first">Den første time</h3>
      </section>
      <section class="sect2">
      <h3 class="plain" id="card-then">Det sker bagefter</h3>
      <ol><li>Anmeld</li></ol>
      </section>
      </section>
      """;

  private static final BreachClock CLOCK =
      new BreachClock(
          "policypress-breach/hassel",
          List.of(new BreachClock.Due(1, Duration.ofDays(3))),
          "da-DK",
          "0123456789",
          BreachClock.WORDS.stream().collect(toMap(word -> word, word -> "[" + word + "]")));

  private static Document page(Optional<BreachClock> clock, Optional<Language> language) {
    PageView plain = RenderSamples.page(CARD);
    BreachLink link =
        new BreachLink("Databrud nu", "breach-card.html", language, clock.isPresent());
    PageView view =
        new PageView(
            "breach-card",
            plain.title(),
            plain.description(),
            plain.language(),
            plain.organisation(),
            plain.school(),
            plain.audience(),
            plain.alternates(),
            plain.downloads(),
            plain.revised(),
            plain.version(),
            plain.crumbs(),
            plain.ways(),
            plain.body(),
            plain.search(),
            Optional.of(link),
            clock,
            plain.matrix(),
            plain.head(),
            plain.brand(),
            plain.accessibility(),
            plain.assetsHref(),
            plain.words());
    String html = RenderSamples.assembler().page(view, new Diagnostics()).orElse("");
    assertThat(HtmlValidity.errors(html)).isEmpty();
    return Jsoup.parse(html);
  }

  @Test
  void theClockStandsBetweenTheFirstHourAndTheSteps() {
    Document page = page(Optional.of(CLOCK), Optional.empty());
    assertThat(page.select("main h3").eachAttr("id"))
        .containsExactly("card-first", "breach-clock", "card-then");
    assertThat(page.select(".breach-clock").attr("data-steps")).isEqualTo("1:4320");
    assertThat(page.select(".breach-clock").attr("data-hours")).isEqualTo("72");
    assertThat(page.select(".clock-late").text()).isEqualTo("[late]");
    assertThat(page.select("script[src$=breach-clock.js][defer]")).hasSize(1);
    assertThat(page.select(".breach-now").attr("aria-current")).isEqualTo("page");
  }

  @Test
  void whatNeedsTheScriptIsHiddenUntilItRuns() {
    Document page = page(Optional.of(CLOCK), Optional.empty());
    assertThat(page.select(".breach-clock button, .breach-clock input, .breach-clock progress"))
        .isNotEmpty()
        .allSatisfy(control -> assertThat(control.closest("[hidden]")).isNotNull());
  }

  @Test
  void anotherPageHasTheWayThereAndNoClock() {
    Document page = page(Optional.empty(), Optional.of(Language.of("sv")));
    assertThat(page.select(".site-tools .breach-now").attr("hreflang")).isEqualTo("sv");
    assertThat(page.select(".breach-clock, script[src$=breach-clock.js]")).isEmpty();
  }

  @Test
  void aNumberIsCalledAndWordsAreNot() {
    assertThat(LinkTarget.call("+45 99 00 40 20 (hverdage 8-16)")).contains("tel:+4599004020");
    assertThat(LinkTarget.call("08-465 004 19")).contains("tel:0846500419");
    assertThat(LinkTarget.call("på tjänstewebben")).isEmpty();
  }
}
