package org.policypress.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policypress.model.KebabCase;
import org.policypress.model.StartEvent;

/**
 * How ids, dates, numbers and periods are spelt, as regular expressions that a whole value must
 * match. Java and ECMAScript read them alike: the loader and the schema for editors share them.
 */
public final class Spelling {
  /** An id: letters a to z, digits and single hyphens. */
  public static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  /** A number of at most six digits. */
  public static final String NUMBER = "[0-9]{1,6}";

  /** Red, green and blue, two digits each, such as {@code #0b6e4f}. */
  public static final String COLOUR = "#[0-9A-Fa-f]{6}";

  /** Hours or days, such as {@code 72 hours}. */
  public static final String DURATION = "([1-9][0-9]{0,3}) (hour|day)s?";

  private static final String LEAP_YEAR =
      "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";

  /** A day of the Gregorian calendar as ISO 8601 writes it, such as {@code 2026-08-01}. */
  public static final String DATE =
      "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|02-(0[1-9]|1[0-9]|2[0-8]))|"
          + LEAP_YEAR
          + "-02-29)";

  /** The words for all storage places that hold a copy. */
  public static final String EVERY_PLACE = "every place";

  /** Periods as a lead may write them, one for each form. */
  public static final List<String> PERIODS =
      List.of(
          "at most 5 years",
          "exactly 6 months",
          "at least 5 accounting years",
          "this year and 1 before",
          "until grant-paid",
          "continuously, at most 30 days",
          "at once",
          "per records plan",
          "forever");

  static final String LIMITED =
      "(at most|at least|exactly) ([1-9][0-9]{0,3}) "
          + "(days?|weeks?|months?|years?|school years?|accounting years?"
          + "|approved accounting years?)";
  static final String YEARS_BEFORE = "this year(?: and ([0-9]{1,2}) before)?";
  static final String CONTINUOUS =
      "continuously(?:, at most ([1-9][0-9]{0,3}) (days?|weeks?|months?))?";
  static final String AT_ONCE = "at once";
  static final String FOREVER = "forever";
  static final String PER_RECORDS_PLAN = "per records plan";

  /** Beginnings, in any case, of periods that bind nobody; a rule of the policy warns of them. */
  static final List<String> VAGUE =
      List.of(
          "as long as",
          "regularly",
          "when no longer",
          "if needed",
          "periodically",
          "for a limited time",
          "for some time");

  private Spelling() {}

  /** A period in any of its forms, vague ones included. */
  public static String period() {
    String events =
        Arrays.stream(StartEvent.values()).map(KebabCase::of).collect(Collectors.joining("|"));
    String vague = VAGUE.stream().map(Spelling::inAnyCase).collect(Collectors.joining("|"));
    return "("
        + String.join(
            "|",
            LIMITED,
            YEARS_BEFORE,
            CONTINUOUS,
            "until (" + events + ")",
            AT_ONCE,
            FOREVER,
            PER_RECORDS_PLAN,
            "(" + vague + ")\\b.*")
        + ")";
  }

  private static String inAnyCase(String words) {
    return words
        .chars()
        .mapToObj(
            c ->
                Character.isLetter(c)
                    ? "[" + Character.toString(c).toUpperCase(Locale.ROOT) + (char) c + "]"
                    : Character.toString(c))
        .collect(Collectors.joining());
  }
}
