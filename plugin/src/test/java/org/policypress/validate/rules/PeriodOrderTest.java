package org.policypress.validate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionPeriod.AccountingYears;
import org.policypress.model.RetentionPeriod.Calendar;
import org.policypress.model.RetentionPeriod.Continuous;
import org.policypress.model.RetentionPeriod.Indefinite;
import org.policypress.model.RetentionPeriod.PerRecordsPlan;
import org.policypress.model.RetentionPeriod.SchoolYears;
import org.policypress.model.RetentionPeriod.Vague;

/** An order is told only where every calendar agrees. */
final class PeriodOrderTest {
  @ParameterizedTest
  @CsvSource({
    "P1Y, P12M, 0",
    "P5Y, P59M, 1",
    "P27D, P1M, -1",
    "P32D, P1M, 1",
    "P364D, P1Y, -1",
    "P367D, P1Y, 1",
    "P0D, P1D, -1",
    "P0D, P1M, -1",
  })
  void calendarPeriodsHaveAnOrderWhereItIsCertain(String one, String other, int order) {
    assertThat(compare(days(one), days(other))).contains(order);
    assertThat(compare(days(other), days(one))).contains(-order);
  }

  @ParameterizedTest
  @CsvSource({"P30D, P1M", "P365D, P1Y", "P366D, P1Y"})
  void thirtyDaysAndAMonthHaveNone(String one, String other) {
    assertThat(compare(days(one), days(other))).isEmpty();
    assertThat(compare(days(other), days(one))).isEmpty();
  }

  @Test
  void foreverIsLongerThanWhateverEnds() {
    assertThat(compare(new Indefinite(), days("P100Y"))).contains(1);
    assertThat(compare(new SchoolYears(3), new Indefinite())).contains(-1);
    assertThat(compare(new Indefinite(), new Indefinite())).contains(0);
    assertThat(compare(new Indefinite(), new PerRecordsPlan())).isEmpty();
  }

  @Test
  void yearsOfOneKindAreCountedAndKindsAreNotMixed() {
    assertThat(compare(new SchoolYears(2), new SchoolYears(3))).contains(-1);
    assertThat(compare(new AccountingYears(5, true), new AccountingYears(4, true))).contains(1);
    assertThat(compare(new AccountingYears(5, true), new AccountingYears(4, false))).isEmpty();
    assertThat(compare(new SchoolYears(1), days("P2Y"))).isEmpty();
  }

  @Test
  void whatIsOverwrittenIsAsOldAsItsOldestRecord() {
    assertThat(compare(new Continuous(Optional.of(Period.ofDays(14))), days("P30D"))).contains(-1);
    assertThat(compare(new Continuous(Optional.empty()), days("P30D"))).isEmpty();
  }

  @Test
  void wordsThatBindNobodyHaveNoLength() {
    Vague vague = new Vague("as long as necessary");
    assertThat(compare(vague, vague)).isEmpty();
    assertThat(compare(vague, new Indefinite())).isEmpty();
  }

  private static Optional<Integer> compare(RetentionPeriod one, RetentionPeriod other) {
    return PeriodOrder.compare(one, other);
  }

  private static Calendar days(String iso) {
    return new Calendar(Period.parse(iso));
  }
}
