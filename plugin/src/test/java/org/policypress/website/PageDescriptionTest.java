package org.policypress.website;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policypress.language.Language;
import org.policypress.render.PageSections;

class PageDescriptionTest {
  private static final Language DANISH = Language.of("da");

  private static String of(String body) {
    return PageDescription.of("Til forældre", "Hassel Gymnasium", PageSections.of(body, DANISH));
  }

  @Test
  void chaptersAreNamedAfterReadersAndSchool() {
    assertThat(
            of(
                """
                <h1>Meddelelse</h1>
                <section><h2 id="a">Hvem har ansvaret</h2><p>Skolen.</p>
                <section><h3 id="b">Kontakt</h3><p>Kontoret.</p></section></section>
                <section><h2 id="c">Sikkerhed</h2><p>Låst.</p></section>
                """))
        .isEqualTo("Til forældre · Hassel Gymnasium · Hvem har ansvaret · Sikkerhed");
  }

  @Test
  void whatWouldBeCutOffIsLeftOut() {
    String chapters = "<section><h2 id=\"a\">Hvad ved vi om jer, og hvorfor?</h2></section>\n";
    assertThat(of(chapters.repeat(9)))
        .hasSizeLessThanOrEqualTo(160)
        .endsWith("· Hvad ved vi om jer, og hvorfor?");
  }

  @Test
  void aPageWithoutChaptersIsForSomebodyAndFromSomebody() {
    assertThat(of("<p>Intet mere.</p>")).isEqualTo("Til forældre · Hassel Gymnasium");
  }
}
