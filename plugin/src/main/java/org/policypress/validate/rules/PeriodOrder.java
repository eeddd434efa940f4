package org.policypress.validate.rules;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.policypress.model.RetentionPeriod;

/**
 * Tells which of two periods is longer, where that is certain.
 *
 * <p>Calendar units are not of one length: a month has 28 to 31 days. So a period is a range of
 * days, and 30 days against a month have no order, while 27 days are shorter in every calendar.
 */
final class PeriodOrder {
  private static final int LONGEST_MONTH = 31;
  private static final int LONGEST_YEAR = 366;

  private PeriodOrder() {}

  /**
   * Negative if the first is shorter, positive if it is longer, zero if they are the same; nothing
   * if that cannot be told.
   */
  static Optional<Integer> compare(RetentionPeriod one, RetentionPeriod other) {
    if (one.equals(other)) {
      return isReckoned(one) ? Optional.of(0) : Optional.empty();
    }
    if (one instanceof RetentionPeriod.Indefinite || other instanceof RetentionPeriod.Indefinite) {
      boolean first = one instanceof RetentionPeriod.Indefinite;
      return isReckoned(first ? other : one) ? Optional.of(first ? 1 : -1) : Optional.empty();
    }
    if (one instanceof RetentionPeriod.SchoolYears a
        && other instanceof RetentionPeriod.SchoolYears b) {
      return Optional.of(Integer.compare(a.count(), b.count()));
    }
    if (one instanceof RetentionPeriod.AccountingYears a
        && other instanceof RetentionPeriod.AccountingYears b
        && a.approved() == b.approved()) {
      return Optional.of(Integer.compare(a.count(), b.count()));
    }
    if (one instanceof RetentionPeriod.CurrentYearAndPrevious a
        && other instanceof RetentionPeriod.CurrentYearAndPrevious b) {
      return Optional.of(Integer.compare(a.previous(), b.previous()));
    }
    Optional<Period> a = calendar(one);
    Optional<Period> b = calendar(other);
    return a.isPresent() && b.isPresent() ? calendarOrder(a.get(), b.get()) : Optional.empty();
  }

  /** Whether a period has a length, or none for ever, rather than an end that nobody can date. */
  private static boolean isReckoned(RetentionPeriod period) {
    return !(period instanceof RetentionPeriod.Vague
        || period instanceof RetentionPeriod.UntilEvent
        || period instanceof RetentionPeriod.PerRecordsPlan
        || (period instanceof RetentionPeriod.Continuous c && c.maximum().isEmpty()));
  }

  private static Optional<Period> calendar(RetentionPeriod period) {
    if (period instanceof RetentionPeriod.Calendar c) {
      return Optional.of(c.period());
    }
    return period instanceof RetentionPeriod.Continuous c ? c.maximum() : Optional.empty();
  }

  private static Optional<Integer> calendarOrder(Period one, Period other) {
    long months = one.toTotalMonths() - other.toTotalMonths();
    long days = days(one) - days(other);
    if (months == 0 || days == 0 || (months > 0) == (days > 0)) {
      return Optional.of(Long.signum(months == 0 ? days : months));
    }
    if (mostDays(one) < fewestDays(other)) {
      return Optional.of(-1);
    }
    return fewestDays(one) > mostDays(other) ? Optional.of(1) : Optional.empty();
  }

  private static long fewestDays(Period period) {
    long months = period.toTotalMonths();
    return (months / 12) * 365 + (months % 12) * 28 + days(period);
  }

  private static long mostDays(Period period) {
    long months = period.toTotalMonths();
    return (months / 12) * LONGEST_YEAR + (months % 12) * LONGEST_MONTH + days(period);
  }

  private static long days(Period period) {
    return period.get(ChronoUnit.DAYS);
  }
}
