package org.policypress.validate.rules;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.model.RetentionPeriod;

/**
 * A period that somebody typed in a text, such as <i>ti år</i> or <i>72 timmar</i>.
 *
 * @param unit its unit
 * @param amount how many
 * @param start where it begins in the text
 * @param end where it ends
 */
record TypedPeriod(Unit unit, int amount, int start, int end) {
  private static final int DAYS_OF_WEEK = 7;
  private static final int MONTHS_OF_YEAR = 12;
  private static final int HOURS_OF_DAY = 24;

  /** Units of time, as prose names them. */
  enum Unit {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    SCHOOL_YEARS,
    ACCOUNTING_YEARS
  }

  /** The words of one language. */
  private record Words(Map<String, Integer> numbers, Map<Unit, Pattern> units, Pattern period) {
    static Words of(String numbers, Map<Unit, String> units) {
      Map<String, Integer> values = new LinkedHashMap<>();
      for (String entry : numbers.split(" ", -1)) {
        String[] parts = entry.split("=", -1);
        values.put(parts[0], Integer.valueOf(parts[1]));
      }
      Map<Unit, Pattern> patterns = new LinkedHashMap<>();
      units.forEach((unit, words) -> patterns.put(unit, pattern(words)));
      return new Words(
          values,
          patterns,
          pattern(
              "(?<![\\p{L}\\p{N}.,/§])(?<number>\\d{1,3}|"
                  + String.join("|", values.keySet())
                  + ")[\\s\\u00a0-]{1,2}(?:\\p{L}+(?:te|de|da|ed) )?(?<unit>"
                  + String.join("|", units.values())
                  + ")(?!\\p{L})"));
    }
  }

  /** An age is no period: <i>børn under 15 år</i>. */
  private static final Pattern AGE_BEFORE =
      pattern("(?:under|over|över|fyldt|fylder|fyllt|fyller|aged|age of|turned) (?:de )?$");

  private static final Pattern AGE_AFTER =
      pattern("^[\\s-]?(?:gammel|gammelt|gamle|gammal|gamla|old|of age)(?!\\p{L})");

  private static final Map<String, Words> LANGUAGES =
      Map.of(
          "da",
          Words.of(
              "en=1 et=1 to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12"
                  + " fjorten=14 tyve=20 tredive=30",
              Map.of(
                  Unit.HOURS, "time(?:r|rs|rne)?",
                  Unit.DAYS, "dag(?:e|es|ene)?|døgns?",
                  Unit.WEEKS, "uge(?:r|rs)?",
                  Unit.MONTHS, "måned(?:er|ers)?",
                  Unit.YEARS, "års?",
                  Unit.SCHOOL_YEARS, "skoleårs?",
                  Unit.ACCOUNTING_YEARS, "regnskabsårs?")),
          "sv",
          Words.of(
              "en=1 ett=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12"
                  + " fjorton=14 tjugo=20 trettio=30",
              Map.of(
                  Unit.HOURS, "timm(?:e|ar|ars|arna)",
                  Unit.DAYS, "dag(?:ar|ars|arna)?|dygns?",
                  Unit.WEEKS, "veck(?:a|or|ors)",
                  Unit.MONTHS, "månad(?:er|ers)?",
                  Unit.YEARS, "års?",
                  Unit.SCHOOL_YEARS, "läsårs?",
                  Unit.ACCOUNTING_YEARS, "räkenskapsårs?")),
          "en",
          Words.of(
              "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11"
                  + " twelve=12 fourteen=14 twenty=20 thirty=30",
              Map.of(
                  Unit.HOURS, "hours?",
                  Unit.DAYS, "days?",
                  Unit.WEEKS, "weeks?",
                  Unit.MONTHS, "months?",
                  Unit.YEARS, "years?",
                  Unit.SCHOOL_YEARS, "school years?",
                  Unit.ACCOUNTING_YEARS, "(?:accounting|financial) years?")));

  /** The periods of a text in a language; none for a language whose words are not known. */
  static List<TypedPeriod> in(String text, String language) {
    List<TypedPeriod> found = new ArrayList<>();
    Words words = LANGUAGES.get(language);
    if (words == null) {
      return found;
    }
    Matcher period = words.period().matcher(text);
    while (period.find()) {
      String number = period.group("number").toLowerCase(Locale.ROOT);
      int amount =
          Character.isDigit(number.charAt(0))
              ? Integer.parseInt(number)
              : words.numbers().getOrDefault(number, 0);
      String unit = period.group("unit");
      boolean age =
          AGE_BEFORE.matcher(text.substring(0, period.start())).find()
              || AGE_AFTER.matcher(text.substring(period.end())).find();
      if (!age) {
        words.units().entrySet().stream()
            .filter(entry -> entry.getValue().matcher(unit).matches())
            .findFirst()
            .ifPresent(
                entry ->
                    found.add(
                        new TypedPeriod(entry.getKey(), amount, period.start(), period.end())));
      }
    }
    return found;
  }

  /** Whether it may be this time; a month may be 30 days, and a year of accounts is a year. */
  boolean mayBe(RetentionPeriod other) {
    if (other instanceof RetentionPeriod.SchoolYears years) {
      return isYears() && years.count() == amount;
    }
    if (other instanceof RetentionPeriod.AccountingYears years) {
      return isYears() && years.count() == amount;
    }
    boolean reckoned =
        other instanceof RetentionPeriod.Calendar
            || (other instanceof RetentionPeriod.Continuous c && c.maximum().isPresent());
    return reckoned
        && PeriodOrder.compare(new RetentionPeriod.Calendar(calendar()), other)
            .map(order -> order == 0)
            .orElse(true);
  }

  /** Whether it may be this time. */
  boolean mayBe(Duration other) {
    return switch (unit) {
      case HOURS -> other.equals(Duration.ofHours(amount));
      case DAYS -> other.equals(Duration.ofHours((long) amount * HOURS_OF_DAY));
      default ->
          mayBe(new RetentionPeriod.Calendar(Period.ofDays(Math.toIntExact(other.toDays()))));
    };
  }

  private boolean isYears() {
    return switch (unit) {
      case YEARS, SCHOOL_YEARS, ACCOUNTING_YEARS -> true;
      default -> false;
    };
  }

  private Period calendar() {
    return switch (unit) {
      case HOURS -> Period.ofDays(amount / HOURS_OF_DAY);
      case DAYS -> Period.ofDays(amount);
      case WEEKS -> Period.ofDays(amount * DAYS_OF_WEEK);
      case MONTHS -> Period.ofMonths(amount);
      default -> Period.ofMonths(amount * MONTHS_OF_YEAR);
    };
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
