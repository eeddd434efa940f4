package org.policypress.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.model.Keep;
import org.policypress.model.Keep.Limit;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.StartEvent;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceText;
import org.policypress.yaml.YamlNode;

/** Periods are read in a lead's words, and a wrong spelling gets the right one. */
final class PeriodReaderTest {
  private final Diagnostics sink = new Diagnostics();

  @ParameterizedTest
  @CsvSource({
    "at most 5 years, AT_MOST, P5Y",
    "exactly 6 months, EXACTLY, P6M",
    "at least 1 day, AT_LEAST, P1D",
    "at most 2 weeks, AT_MOST, P14D",
  })
  void calendarUnitsStayWhatTheyAre(String words, Limit limit, String iso) {
    assertThat(read(words))
        .contains(new Keep(limit, new RetentionPeriod.Calendar(Period.parse(iso))));
  }

  @Test
  void yearsOfSchoolsAndAccountsAreNoCalendarYears() {
    assertThat(read("at most 3 school years"))
        .contains(new Keep(Limit.AT_MOST, new RetentionPeriod.SchoolYears(3)));
    assertThat(read("at least 5 accounting years"))
        .contains(new Keep(Limit.AT_LEAST, new RetentionPeriod.AccountingYears(5, false)));
    assertThat(read("exactly 5 approved accounting years"))
        .contains(new Keep(Limit.EXACTLY, new RetentionPeriod.AccountingYears(5, true)));
  }

  @Test
  void whatEndsWithoutANumberIsReadToo() {
    assertThat(period("this year")).isEqualTo(new RetentionPeriod.CurrentYearAndPrevious(0));
    assertThat(period("this year and 1 before"))
        .isEqualTo(new RetentionPeriod.CurrentYearAndPrevious(1));
    assertThat(period("until grant-paid"))
        .isEqualTo(new RetentionPeriod.UntilEvent(StartEvent.GRANT_PAID));
    assertThat(period("at once")).isEqualTo(new RetentionPeriod.Calendar(Period.ZERO));
    assertThat(period("per records plan")).isEqualTo(new RetentionPeriod.PerRecordsPlan());
    assertThat(period("continuously")).isEqualTo(new RetentionPeriod.Continuous(Optional.empty()));
    assertThat(period("continuously, at most 30 days"))
        .isEqualTo(new RetentionPeriod.Continuous(Optional.of(Period.ofDays(30))));
  }

  @Test
  void foreverHasNoEndAndSoIsNoMaximum() {
    assertThat(read("forever"))
        .contains(new Keep(Limit.AT_LEAST, new RetentionPeriod.Indefinite()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"as long as necessary", "regularly", "when no longer needed"})
  void wordsThatBindNobodyAreReadSoThatARuleCanSaySo(String words) {
    assertThat(period(words)).isEqualTo(new RetentionPeriod.Vague(words));
    assertThat(sink.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5 år, at most 5 years",
    "P5Y, at most 5 years",
    "P30D, at most 30 days",
    "5y, at most 5 years",
    "5Y, at most 5 years",
    "1 år, at most 1 year",
    "5 years, at most 5 years",
    "6 mdr, at most 6 months",
    "højst 5 regnskabsår, at most 5 accounting years",
    "mindst 5 regnskabsår, at least 5 accounting years",
    "högst 2 läsår, at most 2 school years",
    "minst 7 år, at least 7 years",
    "max 30 dage, at most 30 days",
    "3 uger, at most 3 weeks",
    "3 school years, at most 3 school years",
  })
  void aNearSpellingGetsTheRightOne(String words, String right) {
    assertThat(read(words)).isEmpty();
    assertThat(hint(words)).isEqualTo("write `" + right + "`");
  }

  @Test
  void aMistypedEventGetsTheNearest() {
    read("until grant-payed");
    assertThat(hint("until grant-payed")).isEqualTo("did you mean `grant-paid`?");
  }

  @Test
  void whatIsNoPeriodAtAllGetsExamples() {
    read("en dag");
    assertThat(hint("en dag"))
        .startsWith("write a period such as `at most 5 years`")
        .endsWith("`forever`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"at most 0 years", "at most 99999 years", "at most -1 years", "5"})
  void aNumberThatMakesNoSenseIsNoPeriod(String words) {
    assertThat(read(words)).isEmpty();
    assertThat(sink.hasErrors()).isTrue();
  }

  private Optional<Keep> read(String words) {
    SourceFile file = new SourceFile("retention.yaml", words);
    SourceText text = SourceText.verbatim(file, 0, words.length());
    return new PeriodReader(sink).read(new YamlNode.Scalar(text, text.span()));
  }

  private RetentionPeriod period(String words) {
    return read(words).orElseThrow().period();
  }

  private String hint(String words) {
    Diagnostic diagnostic = sink.sorted().get(0);
    assertThat(diagnostic.rule()).isEqualTo(LoadRules.MALFORMED_PERIOD);
    assertThat(diagnostic.message()).isEqualTo("`" + words + "` is no period");
    return diagnostic.hint().orElseThrow();
  }
}
