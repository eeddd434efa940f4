package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policypress.model.Jurisdiction;
import org.policypress.model.Jurisdiction.Fact;

/** The law that comes with the compiler is dated, has its sources and leaves no day without. */
final class ShippedLawTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void denmarkAndSwedenAreKnown() {
    assertThat(ShippedLaw.read()).extracting(Jurisdiction::country).containsExactly("DK", "SE");
  }

  @Test
  void theAuthorityOfSwedenChangedItsNameAtNewYear2021() {
    assertThat(authority("SE", LocalDate.of(2020, 12, 31))).isEqualTo("Datainspektionen");
    assertThat(authority("SE", LocalDate.of(2021, 1, 1))).isEqualTo("Integritetsskyddsmyndigheten");
  }

  @Test
  void theDanishAgeOfDigitalConsentRoseAtNewYear2024() {
    assertThat(consentAge(LocalDate.of(2023, 12, 31))).isEqualTo(13);
    assertThat(consentAge(LocalDate.of(2024, 1, 1))).isEqualTo(15);
  }

  @Test
  void nothingThatEndedIsWithoutASuccessor() {
    for (Jurisdiction law : ShippedLaw.read()) {
      for (List<? extends Fact> facts : law.facts()) {
        assertThat(facts).anyMatch(fact -> fact.source().holdsOn(TODAY));
      }
    }
  }

  private static String authority(String country, LocalDate day) {
    return Jurisdiction.on(day, of(country).authorities()).orElseThrow().name().value();
  }

  private static int consentAge(LocalDate day) {
    return Jurisdiction.on(day, of("DK").digitalConsentAges()).orElseThrow().years().value();
  }

  private static Jurisdiction of(String country) {
    return ShippedLaw.read().stream()
        .filter(law -> law.country().equals(country))
        .findFirst()
        .orElseThrow();
  }
}
