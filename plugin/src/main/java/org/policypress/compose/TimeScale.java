package org.policypress.compose;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import org.policypress.model.RetentionPeriod;

/**
 * Where a period ends on the axis of a time line. The axis has steps of one width: the event, a
 * month, a year, five years, ten years, for ever; within a step time runs evenly, and what is
 * longer than ten years lies between these and for ever.
 *
 * @param zero where the event stands
 * @param end where for ever stands
 */
record TimeScale(int zero, int end) {
  /** The marks of the axis between the event and for ever. */
  static final List<Period> STEPS =
      List.of(Period.ofMonths(1), Period.ofYears(1), Period.ofYears(5), Period.ofYears(10));

  /** Months at which the axis of years ends: a century. */
  private static final double LONGEST = 1200;

  private static final double DAYS_A_MONTH = 30.4;

  /** Months of a period; nothing if it has no length of its own. */
  static OptionalDouble months(RetentionPeriod period) {
    if (period instanceof RetentionPeriod.Calendar calendar) {
      return OptionalDouble.of(months(calendar.period()));
    }
    if (period instanceof RetentionPeriod.SchoolYears years) {
      return OptionalDouble.of(12.0 * years.count());
    }
    if (period instanceof RetentionPeriod.AccountingYears years) {
      return OptionalDouble.of(12.0 * years.count());
    }
    if (period instanceof RetentionPeriod.CurrentYearAndPrevious years) {
      return OptionalDouble.of(12.0 * (years.previous() + 1));
    }
    if (period instanceof RetentionPeriod.Continuous continuous
        && continuous.maximum().isPresent()) {
      return OptionalDouble.of(months(continuous.maximum().get()));
    }
    return OptionalDouble.empty();
  }

  private static double months(Period period) {
    return period.toTotalMonths() + period.get(ChronoUnit.DAYS) / DAYS_A_MONTH;
  }

  /** Where the mark of a step stands, from 0 for the event; the last is for ever. */
  int mark(int step) {
    return zero + step * (end - zero) / (STEPS.size() + 1);
  }

  /** Where so many months after the event stand. */
  int at(double months) {
    double from = 0;
    for (int step = 0; step < STEPS.size(); step++) {
      double to = months(STEPS.get(step));
      if (months <= to) {
        return between(step, (months - from) / (to - from));
      }
      from = to;
    }
    double beyond = Math.log(months / from) / Math.log(LONGEST / from);
    return between(STEPS.size(), Math.min(0.9, beyond));
  }

  private int between(int step, double share) {
    return (int) Math.round(mark(step) + share * (mark(step + 1) - mark(step)));
  }
}
