package org.policypress.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.StartEvent;

/** A month, a year, five and ten years are steps of one width, and nothing passes for ever. */
final class TimeScaleTest {
  private static final TimeScale SCALE = new TimeScale(100, 600);

  @Test
  void theStepsHaveOneWidth() {
    assertThat(IntStream.rangeClosed(0, 5).map(SCALE::mark))
        .containsExactly(100, 200, 300, 400, 500, 600);
    assertThat(SCALE.at(0)).isEqualTo(100);
    assertThat(SCALE.at(1)).isEqualTo(200);
    assertThat(SCALE.at(12)).isEqualTo(300);
    assertThat(SCALE.at(60)).isEqualTo(400);
    assertThat(SCALE.at(120)).isEqualTo(500);
  }

  @Test
  void longerIsFurtherAndStillBeforeForEver() {
    assertThat(IntStream.rangeClosed(0, 1500).map(SCALE::at).toArray()).isSorted();
    assertThat(SCALE.at(5000)).isBetween(500, 599);
  }

  @Test
  void aWeekIsAQuarterOfAMonth() {
    double months = TimeScale.months(new RetentionPeriod.Calendar(Period.ofWeeks(1))).orElseThrow();
    assertThat(months).isBetween(0.22, 0.24);
  }

  @Test
  void yearsOfSchoolsAndOfAccountsAreYears() {
    assertThat(TimeScale.months(new RetentionPeriod.SchoolYears(2))).hasValue(24);
    assertThat(TimeScale.months(new RetentionPeriod.AccountingYears(5, true))).hasValue(60);
    assertThat(TimeScale.months(new RetentionPeriod.CurrentYearAndPrevious(1))).hasValue(24);
    assertThat(TimeScale.months(new RetentionPeriod.Continuous(Optional.of(Period.ofMonths(6)))))
        .hasValue(6);
  }

  @Test
  void whatEndsWithAnEventHasNoLength() {
    assertThat(TimeScale.months(new RetentionPeriod.UntilEvent(StartEvent.SETTLED))).isEmpty();
    assertThat(TimeScale.months(new RetentionPeriod.Indefinite())).isEmpty();
  }
}
