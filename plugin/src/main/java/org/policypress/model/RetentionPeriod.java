package org.policypress.model;

import java.time.Period;
import java.util.Optional;

/** A period of time as schools reckon it. */
public sealed interface RetentionPeriod {
  /**
   * Calendar units, kept as they are: {@code P5Y} is not {@code P1825D}.
   *
   * @param period ISO 8601 period of one unit; zero days is at once
   */
  record Calendar(Period period) implements RetentionPeriod {}

  /**
   * School years.
   *
   * @param count how many, at least 1
   */
  record SchoolYears(int count) implements RetentionPeriod {}

  /**
   * Accounting years.
   *
   * @param count how many, at least 1
   * @param approved whether only years with approved accounts count
   */
  record AccountingYears(int count, boolean approved) implements RetentionPeriod {}

  /**
   * This calendar year and some before it.
   *
   * @param previous how many before, at least 0
   */
  record CurrentYearAndPrevious(int previous) implements RetentionPeriod {}

  /**
   * Until something happens.
   *
   * @param event what happens
   */
  record UntilEvent(StartEvent event) implements RetentionPeriod {}

  /**
   * Overwritten continuously.
   *
   * @param maximum the age of the oldest record
   */
  record Continuous(Optional<Period> maximum) implements RetentionPeriod {}

  /** As the records plan decides. */
  record PerRecordsPlan() implements RetentionPeriod {}

  /** For ever; needs a justification. */
  record Indefinite() implements RetentionPeriod {}

  /**
   * Words that bind nobody, such as {@code as long as necessary}.
   *
   * @param words the words
   */
  record Vague(String words) implements RetentionPeriod {}
}
