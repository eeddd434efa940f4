package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.model.Keep.Limit;
import org.policypress.model.StartEvent;
import org.policypress.source.SourceFile;

/** Periods, days, lists and order as they are read aloud. */
final class WordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private final Messages danish = TemplateMessages.load("da");
  private final Messages english = TemplateMessages.load("en");
  private final Messages swedish = TemplateMessages.load("sv");
  private final PeriodWords da = new PeriodWords(danish);
  private final PeriodWords en = new PeriodWords(english);
  private final PeriodWords sv = new PeriodWords(swedish);

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
    assertThat(
            sv.after(
                sv.limited(Limit.AT_MOST, sv.accountingYears(5, true)),
                StartEvent.EMPLOYMENT_ENDED))
        .isEqualTo("högst 5 godkända räkenskapsår efter att anställningen har upphört");
    assertThat(sv.after(sv.limited(Limit.AT_MOST, sv.of(Period.ofMonths(6))), StartEvent.LEFT))
        .isEqualTo("högst 6 månader efter sista dagen på skolan");
    assertThat(sv.after(sv.limited(Limit.AT_LEAST, sv.schoolYears(5)), StartEvent.GRADUATED))
        .isEqualTo("minst 5 läsår efter avslutad utbildning");
    assertThat(sv.after(sv.of(Period.ZERO), StartEvent.SCANNED))
        .isEqualTo("omedelbart efter inskanningen");
  }

  @Test
  void oneIsSingularAndMoreArePlural() {
    assertThat(da.of(Period.ofMonths(1))).isEqualTo("1 måned");
    assertThat(da.of(Period.ofDays(30))).isEqualTo("30 dage");
    assertThat(da.weeks(2)).isEqualTo("2 uger");
    assertThat(en.accountingYears(1, false)).isEqualTo("1 accounting year");
    assertThat(en.of(Period.of(1, 6, 0))).isEqualTo("1 year and 6 months");
    assertThat(sv.of(Period.of(1, 6, 0))).isEqualTo("1 år och 6 månader");
    assertThat(sv.weeks(1)).isEqualTo("1 vecka");
    assertThat(sv.accountingYears(1, true)).isEqualTo("1 godkänt räkenskapsår");
    assertThat(sv.accountingYears(7, false)).isEqualTo("7 räkenskapsår");
  }

  @Test
  void deadlinesUpToThreeDaysStayInHours() {
    assertThat(da.of(Duration.parse("PT72H"))).isEqualTo("72 timer");
    assertThat(en.of(Duration.ofHours(1))).isEqualTo("1 hour");
    assertThat(en.of(Duration.ofDays(14))).isEqualTo("14 days");
    assertThat(en.of(Duration.ofHours(100))).isEqualTo("100 hours");
    assertThat(sv.of(Duration.parse("PT72H"))).isEqualTo("72 timmar");
    assertThat(sv.of(Duration.ofDays(14))).isEqualTo("14 dagar");
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
    assertThat(en.indefinitely()).isEqualTo("with no time limit");
    assertThat(en.perRecordsPlan()).isEqualTo("as the records plan decides");
    assertThat(sv.currentYearAndPrevious(0)).isEqualTo("innevarande kalenderår");
    assertThat(sv.currentYearAndPrevious(1))
        .isEqualTo("innevarande kalenderår och ett år tillbaka");
    assertThat(sv.currentYearAndPrevious(4)).isEqualTo("innevarande kalenderår och 4 år tillbaka");
    assertThat(sv.until(StartEvent.CASE_CLOSED)).isEqualTo("tills ärendet har avslutats");
    assertThat(sv.until(StartEvent.SCHOOL_YEAR_ENDED)).isEqualTo("till läsårets slut");
    assertThat(sv.continuously(Optional.of(Period.ofDays(30))))
        .isEqualTo("skrivs över löpande, senast efter 30 dagar");
    assertThat(sv.perRecordsPlan()).isEqualTo("enligt informationshanteringsplanen");
  }

  @Test
  void aDayIsSaidInWordsWithTheIsoDateBesideIt() {
    assertThat(new Dates(danish).legal(DAY)).isEqualTo("2. november 2026 (2026-11-02)");
    assertThat(new Dates(english).legal(DAY)).isEqualTo("2 November 2026 (2026-11-02)");
    assertThat(new Dates(swedish).legal(DAY)).isEqualTo("2 november 2026 (2026-11-02)");
  }

  @Test
  void anArticleIsCitedAsLawyersOfTheLanguageDo() {
    ArticleWords danishArticles = new ArticleWords(danish);
    assertThat(danishArticles.of("15")).isEqualTo("art. 15");
    assertThat(danishArticles.of("7(3)")).isEqualTo("art. 7, stk. 3");
    assertThat(danishArticles.of("6(1)(e)")).isEqualTo("art. 6, stk. 1, litra e");
    assertThat(new ArticleWords(english).of("6(1)(e)")).isEqualTo("art. 6(1)(e)");
    assertThat(new ArticleWords(swedish).of("7(3)")).isEqualTo("art. 7.3");
    assertThat(new ArticleWords(swedish).of("9(2)(g)")).isEqualTo("art. 9.2 g");
    assertThatIllegalArgumentException().isThrownBy(() -> danishArticles.of("art. 6"));
  }

  @Test
  void aDayIsGregorianInTheDigitsOfItsLanguageAndBeginsWithTheDay() {
    assertThat(Stream.of("ar", "fa", "so", "ti", "pl", "am", "th").map(WordsTest::dayIn))
        .containsExactly(
            "2 نوفمبر 2026",
            "۲ نوامبر ۲۰۲۶",
            "2 Noofeembar 2026",
            "2 ሕዳር 2026",
            "2 listopada 2026",
            "2 ኖቬምበር 2026",
            "2 พฤศจิกายน ค.ศ. 2026");
  }

  private static String dayIn(String tag) {
    Messages none = Messages.load(Language.of(tag), List.of(), new Diagnostics());
    return new Dates(none).inWords(DAY);
  }

  @Test
  void readersOfAnotherCalendarMayHaveTheirDayBesides() {
    assertThat(otherDayIn("fa")).isEqualTo("۲ نوامبر ۲۰۲۶ 2026-11-02 ۱۱ آبان ۱۴۰۵");
    assertThat(otherDayIn("ti")).isEqualTo("2 ሕዳር 2026 2026-11-02 23 ጥቅምቲ 2019");
    assertThat(Dates.hasOtherCalendar(Language.of("sv"))).isFalse();
    assertThat(new Dates(danish, true).legal(DAY)).isEqualTo("2. november 2026 (2026-11-02)");
  }

  private static String otherDayIn(String tag) {
    String words = "{date} {iso} {other}";
    String key = "date/with-iso-and-" + (tag.equals("fa") ? "persian" : "ethiopic");
    SourceFile file =
        new SourceFile("a.po", PoWriter.write(List.of(PoMessage.of(key, words, words))));
    Messages messages = Messages.load(Language.of(tag), List.of(file), new Diagnostics());
    return new Dates(messages, true).legal(DAY);
  }

  @Test
  void aNumberIsWrittenInTheDigitsOfItsLanguage() {
    assertThat(new Numerals(Language.of("fa")).of(1205)).isEqualTo("۱۲۰۵");
    assertThat(new Numerals(Language.of("fa-AF")).of(1)).isEqualTo("۱");
    assertThat(new Numerals(Language.of("bn")).of(20)).isEqualTo("২০");
    assertThat(Stream.of("ar", "da", "en", "so", "sv", "ti", "zh").map(Language::of))
        .allSatisfy(language -> assertThat(new Numerals(language).of(-90)).isEqualTo("-90"));
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
    Lists swedishLists = new Lists(Language.of("sv"));
    assertThat(swedishLists.and(List.of("a", "b", "c"))).isEqualTo("a, b och c");
    assertThat(swedishLists.or(List.of("a", "b"))).isEqualTo("a eller b");
  }

  @Test
  void wordsAreSortedAsInADictionaryOfTheLanguage() {
    List<String> words = new ArrayList<>(List.of("Århus", "Zebra", "ære", "Aabakke", "øl", "Bo"));
    words.sort(Collation.of(Language.of("da")));
    assertThat(words).containsExactly("Bo", "Zebra", "ære", "øl", "Aabakke", "Århus");
    words.sort(Collation.of(Language.of("en")));
    assertThat(words).startsWith("Aabakke");
    List<String> swedishWords = new ArrayList<>(List.of("Östra", "Zebra", "Ängen", "Åsen", "Alm"));
    swedishWords.sort(Collation.of(Language.of("sv")));
    assertThat(swedishWords).containsExactly("Alm", "Zebra", "Åsen", "Ängen", "Östra");
  }

  @Test
  void aCountryHasANameInTheLanguageAndAnUnknownCodeHasNone() {
    assertThat(CountryNames.of("IE", Language.of("da"))).contains("Irland");
    assertThat(CountryNames.of("DE", Language.of("sv"))).contains("Tyskland");
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
