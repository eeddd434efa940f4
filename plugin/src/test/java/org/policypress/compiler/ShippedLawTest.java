package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policypress.model.Jurisdiction;
import org.policypress.model.Jurisdiction.Fact;
import org.policypress.source.Located;

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

  @Test
  void theNumbersAreThoseOfTheLaw() {
    assertThat(of("DK").cctvMaximum())
        .extracting(limit -> limit.keep().span().text())
        .containsExactly("at most 30 days");
    assertThat(of("SE").cctvMaximum()).isEmpty();
    assertThat(of("DK").accountingMinimum())
        .extracting(limit -> limit.keep().span().text())
        .containsExactly("at least 5 accounting years");
    assertThat(of("SE").accountingMinimum())
        .extracting(limit -> limit.keep().span().text())
        .containsExactly("at least 7 accounting years");
    assertThat(of("SE").healthRecordMinimum())
        .extracting(limit -> limit.keep().span().text())
        .containsExactly("at least 10 years");
  }

  @Test
  void onlyWhatSomebodyHasReadIsCalledChecked() {
    assertThat(unread("DK"))
        .containsExactlyInAnyOrder(
            "databeskyttelsesloven § 27",
            "lov nr. 692 af 8. juni 2018 § 4, bekendtgørelse nr. 904 af 22. august 2019");
    assertThat(unread("SE"))
        .containsExactlyInAnyOrder(
            "bokföringslagen (1999:1078) 7 kap. 2 §",
            "lag (2018:218) 3 kap. 10 §",
            "GDPR art. 15(3)",
            "GDPR art. 12(5)",
            "lag (2018:1937) om tillgänglighet till digital offentlig service, förordning"
                + " (2018:1938)");
  }

  @Test
  void aFactThatTakesThePlaceOfAnotherBeginsTheDayAfter() {
    for (Jurisdiction law : ShippedLaw.read()) {
      for (List<? extends Fact> facts : law.facts()) {
        List<Jurisdiction.Source> sources = facts.stream().map(Fact::source).toList();
        for (Jurisdiction.Source ended : sources) {
          ended
              .until()
              .ifPresent(last -> assertThat(startsAfter(sources, last.value())).hasSize(1));
        }
      }
    }
  }

  private static List<LocalDate> startsAfter(List<Jurisdiction.Source> sources, LocalDate last) {
    return sources.stream()
        .flatMap(source -> source.from().stream())
        .map(Located::value)
        .filter(last.plusDays(1)::equals)
        .toList();
  }

  private static List<String> unread(String country) {
    return of(country).facts().stream()
        .flatMap(List::stream)
        .map(Fact::source)
        .filter(source -> !source.checked().value())
        .map(source -> source.citation().value())
        .toList();
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
