package org.policypress.language;

import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Periods in words, such as <i>at most 6 months after leaving</i>.
 *
 * <p>A period is put together from the inside: {@code after(limited(limit, schoolYears(5)),
 * event)}. The limits and the events are enum constants that have words in the catalogue.
 */
public final class PeriodWords {
  private static final int HOURS_AS_HOURS = 72;

  private final Messages messages;

  /** Periods in the language of the messages. */
  public PeriodWords(Messages messages) {
    this.messages = messages;
  }

  /** A calendar period in its own units; none at all is <i>at once</i>. */
  public String of(Period period) {
    if (period.isZero()) {
      return messages.get("period/at-once");
    }
    String[] parts = {
      counted("years", period.getYears()),
      counted("months", period.getMonths()),
      counted("days", period.getDays())
    };
    return new Lists(messages.language())
        .and(Arrays.stream(parts).filter(p -> !p.isEmpty()).toList());
  }

  /** A deadline in hours; beyond three days in days where it is whole days. */
  public String of(Duration duration) {
    int hours = Math.toIntExact(duration.toHours());
    boolean days = hours > HOURS_AS_HOURS && hours % 24 == 0;
    return days ? counted("days", hours / 24) : plural("hours", hours);
  }

  /** Weeks. */
  public String weeks(int count) {
    return plural("weeks", count);
  }

  /** School years. */
  public String schoolYears(int count) {
    return plural("school-years", count);
  }

  /** Accounting years, all or only those with approved accounts. */
  public String accountingYears(int count, boolean approved) {
    return plural(approved ? "approved-accounting-years" : "accounting-years", count);
  }

  /** This calendar year and some before it. */
  public String currentYearAndPrevious(int previous) {
    return previous == 0
        ? messages.get("period/current-year")
        : plural("current-year-and-previous", previous);
  }

  /** Until an event. */
  public String until(Enum<?> event) {
    return messages.get("period/until/" + EnumKeys.constantKey(event));
  }

  /** Overwritten continuously, at the latest after some time. */
  public String continuously(Optional<Period> maximum) {
    return maximum
        .map(m -> messages.get("period/continuously-within", Map.of("period", of(m))))
        .orElseGet(() -> messages.get("period/continuously"));
  }

  /** As the records plan decides. */
  public String perRecordsPlan() {
    return messages.get("period/per-records-plan");
  }

  /** Without end. */
  public String indefinitely() {
    return messages.get("period/indefinitely");
  }

  /** A counted period as a maximum, a minimum, or exactly. */
  public String limited(Enum<?> limit, String period) {
    return messages.get(Messages.key(limit), Map.of("period", period));
  }

  /** A period that runs from an event. */
  public String after(String period, Enum<?> event) {
    return messages.get(
        "period/after-event", Map.of("period", period, "event", messages.get(event)));
  }

  private String counted(String unit, int count) {
    return count == 0 ? "" : plural(unit, count);
  }

  private String plural(String unit, int count) {
    return messages.plural("period/" + unit, count, Map.of());
  }
}
