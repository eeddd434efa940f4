package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.model.Keep.Limit;
import org.policypress.model.StartEvent;

/** Periods, days, lists and order as they are read aloud. */
final class WordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private final Messages danish = TemplateMessages.load("da");
  private final Messages english = TemplateMessages.load("en");
  private final PeriodWords da = new PeriodWords(danish);
  private final PeriodWords en = new PeriodWords(english);

  @Test
  void aPeriodWithLimitAndStartEventReadsNaturally() {
    assertThat(
            da.after(
                da.limited(Limit.AT_MOST, da.accountingYears(5, true)),
                StartEvent.EMPLOYMENT_ENDED))
        .isEqualTo("højst 5 godkendte regnskabsår efter ansættelsens ophør");
    assertThat(en.after(en.limited(Limit.AT_MOST, en.of(Period.ofMonths(6))), StartEvent.LEFT))
        .isEqualTo("at most 6 months after leaving");
    assertThat(da.after(da.limited(Limit.AT_LEAST, da.schoolYears(5)), StartEvent.GRADUATED))
        .isEqualTo("mindst 5 skoleår efter afsluttet uddannelse");
    assertThat(da.after(da.of(Period.ZERO), StartEvent.LEFT))
        .isEqualTo("straks efter afgang fra skolen");
    assertThat(en.after(en.of(Period.ZERO), StartEvent.SCANNED))
        .isEqualTo("at once after scanning");
  }

  @Test
  void oneIsSingularAndMoreArePlural() {
    assertThat(da.of(Period.ofMonths(1))).isEqualTo("1 måned");
    assertThat(da.of(Period.ofDays(30))).isEqualTo("30 dage");
    assertThat(da.weeks(2)).isEqualTo("2 uger");
    assertThat(en.accountingYears(1, false)).isEqualTo("1 accounting year");
    assertThat(en.of(Period.of(1, 6, 0))).isEqualTo("1 year and 6 months");
  }

  @Test
  void deadlinesUpToThreeDaysStayInHours() {
    assertThat(da.of(Duration.parse("PT72H"))).isEqualTo("72 timer");
    assertThat(en.of(Duration.ofHours(1))).isEqualTo("1 hour");
    assertThat(en.of(Duration.ofDays(14))).isEqualTo("14 days");
    assertThat(en.of(Duration.ofHours(100))).isEqualTo("100 hours");
  }

  @Test
  void periodsWithoutANumberHaveWordsToo() {
    assertThat(da.currentYearAndPrevious(0)).isEqualTo("indeværende kalenderår");
    assertThat(da.currentYearAndPrevious(1)).isEqualTo("indeværende kalenderår og året før");
    assertThat(en.currentYearAndPrevious(4)).isEqualTo("this calendar year and the 4 years before");
    assertThat(da.until(StartEvent.CASE_CLOSED)).isEqualTo("indtil sagen er afsluttet");
    assertThat(da.continuously(Optional.of(Period.ofDays(30))))
        .isEqualTo("overskrives løbende, senest efter 30 dage");
    assertThat(en.continuously(Optional.empty())).isEqualTo("overwritten continuously");
    assertThat(da.indefinitely()).isEqualTo("uden tidsbegrænsning");
    assertThat(en.perRecordsPlan()).isEqualTo("as the records plan decides");
  }

  @Test
  void aDayIsSaidInWordsWithTheIsoDateBesideIt() {
    assertThat(new Dates(danish).withIso(DAY)).isEqualTo("2. november 2026 (2026-11-02)");
    assertThat(new Dates(english).withIso(DAY)).isEqualTo("2 November 2026 (2026-11-02)");
  }

  @Test
  void aDayIsGregorianAndInLatinDigitsInEveryLanguage() {
    for (String tag : Language.tags()) {
      Messages empty = Messages.load(Language.of(tag), List.of(), new Diagnostics());
      assertThat(new Dates(empty).inWords(DAY)).as(tag).contains("2026");
    }
  }

  @Test
  void listsAreJoinedAsTheLanguageDoes() {
    Lists lists = new Lists(Language.of("da"));
    assertThat(lists.and(List.of("a", "b", "c"))).isEqualTo("a, b og c");
    assertThat(lists.or(List.of("a", "b"))).isEqualTo("a eller b");
    assertThat(lists.and(List.of())).isEmpty();
    assertThat(lists.separators(3)).containsExactly("", ", ", " og ", "");
    assertThat(lists.separators(1)).containsExactly("", "");
    assertThat(lists.separators(0)).containsExactly("");
  }

  @Test
  void wordsAreSortedAsInADictionaryOfTheLanguage() {
    List<String> words = new ArrayList<>(List.of("Århus", "Zebra", "ære", "Aabakke", "øl", "Bo"));
    words.sort(Collation.of(Language.of("da")));
    assertThat(words).containsExactly("Bo", "Zebra", "ære", "øl", "Aabakke", "Århus");
    words.sort(Collation.of(Language.of("en")));
    assertThat(words).startsWith("Aabakke");
  }

  @Test
  void aCountryHasANameInTheLanguageAndAnUnknownCodeHasNone() {
    assertThat(CountryNames.of("IE", Language.of("da"))).contains("Irland");
    assertThat(CountryNames.of("QX", Language.of("da"))).isEmpty();
    assertThat(CountryNames.of("not a code", Language.of("da"))).isEmpty();
  }

  @Test
  void nothingDependsOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      aDayIsSaidInWordsWithTheIsoDateBesideIt();
      oneIsSingularAndMoreArePlural();
      listsAreJoinedAsTheLanguageDoes();
    } finally {
      Locale.setDefault(before);
    }
  }
}
