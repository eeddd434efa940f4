package org.policypress.load;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.model.KebabCase;
import org.policypress.model.Keep;
import org.policypress.model.Keep.Limit;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.StartEvent;
import org.policypress.yaml.YamlNode;

/**
 * Reads how long records are kept, as a lead says it: {@code at most 10 years}, {@code this year
 * and 1 before}, {@code until grant-paid}, {@code continuously, at most 30 days}, {@code at once},
 * {@code per records plan}, {@code forever}.
 */
final class PeriodReader {
  private static final Pattern LIMITED = Pattern.compile(Spelling.LIMITED);
  private static final Pattern YEARS_BEFORE = Pattern.compile(Spelling.YEARS_BEFORE);
  private static final Pattern UNTIL = Pattern.compile("until ([a-z-]+)");
  private static final Pattern CONTINUOUS = Pattern.compile(Spelling.CONTINUOUS);
  private static final Pattern VAGUE =
      Pattern.compile("(" + String.join("|", Spelling.VAGUE) + ")\\b.*");
  private static final Pattern ISO = Pattern.compile("[Pp]([0-9]{1,4})([DdWwMmYy])");
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?:(at most|at least|exactly|max\\.?|min\\.?|højst|mindst|högst|minst) )?"
              + "([0-9]{1,4}) ?(\\p{L}+)(?: \\p{L}+)*");

  private final Diagnostics sink;

  PeriodReader(Diagnostics sink) {
    this.sink = sink;
  }

  Optional<Keep> read(YamlNode.Scalar scalar) {
    String words = scalar.value();
    Matcher limited = LIMITED.matcher(words);
    if (limited.matches()) {
      Limit limit = limit(limited.group(1));
      return Optional.of(
          new Keep(limit, period(Integer.parseInt(limited.group(2)), limited.group(3))));
    }
    Matcher yearsBefore = YEARS_BEFORE.matcher(words);
    if (yearsBefore.matches()) {
      int previous = yearsBefore.group(1) == null ? 0 : Integer.parseInt(yearsBefore.group(1));
      return atMost(new RetentionPeriod.CurrentYearAndPrevious(previous));
    }
    Matcher continuous = CONTINUOUS.matcher(words);
    if (continuous.matches()) {
      Optional<Period> maximum =
          continuous.group(1) == null
              ? Optional.empty()
              : Optional.of(calendar(Integer.parseInt(continuous.group(1)), continuous.group(2)));
      return atMost(new RetentionPeriod.Continuous(maximum));
    }
    Matcher until = UNTIL.matcher(words);
    if (until.matches()) {
      return until(scalar, until.group(1));
    }
    if (VAGUE.matcher(words.toLowerCase(Locale.ROOT)).matches()) {
      return atMost(new RetentionPeriod.Vague(words));
    }
    return switch (words) {
      case Spelling.AT_ONCE -> atMost(new RetentionPeriod.Calendar(Period.ZERO));
      case Spelling.FOREVER ->
          Optional.of(new Keep(Limit.AT_LEAST, new RetentionPeriod.Indefinite()));
      case Spelling.PER_RECORDS_PLAN -> atMost(new RetentionPeriod.PerRecordsPlan());
      default -> {
        malformed(scalar, hint(words));
        yield Optional.empty();
      }
    };
  }

  private Optional<Keep> until(YamlNode.Scalar scalar, String word) {
    for (StartEvent event : StartEvent.values()) {
      if (KebabCase.of(event).equals(word)) {
        return atMost(new RetentionPeriod.UntilEvent(event));
      }
    }
    List<String> events = Arrays.stream(StartEvent.values()).map(KebabCase::of).toList();
    malformed(
        scalar,
        NearestNames.hint(word, events, "events are `" + String.join("`, `", events) + "`"));
    return Optional.empty();
  }

  private void malformed(YamlNode.Scalar scalar, String hint) {
    sink.report(
        Diagnostic.of(
                LoadRules.MALFORMED_PERIOD, scalar.span(), "`" + scalar.value() + "` is no period")
            .withHint(hint));
  }

  private static String hint(String words) {
    Matcher iso = ISO.matcher(words);
    if (iso.matches()) {
      return "write `at most " + counted(iso.group(1), unit(iso.group(2))) + "`";
    }
    Matcher loose = LOOSE.matcher(words);
    if (loose.matches()) {
      String unit = unit(loose.group(3));
      if (!unit.isEmpty()) {
        String rest = words.toLowerCase(Locale.ROOT);
        String whole =
            rest.contains("school") || rest.contains("skole") || rest.contains("läs")
                ? "school year"
                : rest.contains("account") || rest.contains("regnskab") ? "accounting year" : unit;
        return "write `" + limitWord(loose.group(1)) + " " + counted(loose.group(2), whole) + "`";
      }
    }
    return "write a period such as `" + String.join("`, `", Spelling.PERIODS) + "`";
  }

  private static String limitWord(@Nullable String said) {
    if (said == null) {
      return "at most";
    }
    return switch (said) {
      case "exactly" -> "exactly";
      case "at least", "min", "min.", "mindst", "minst" -> "at least";
      default -> "at most";
    };
  }

  private static String counted(String count, String unit) {
    int number = Math.max(1, Integer.parseInt(count));
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  /** The unit that a word in one of the usual languages stands for; empty if none. */
  private static String unit(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "y", "år", "aar", "year", "years", "yr", "yrs", "skoleår", "läsår", "regnskabsår" ->
          "year";
      case "school", "accounting" -> "year";
      case "m", "md", "mdr", "måned", "måneder", "månad", "månader", "month", "months" -> "month";
      case "w", "uge", "uger", "vecka", "veckor", "week", "weeks" -> "week";
      case "d", "dag", "dage", "dagar", "day", "days" -> "day";
      default -> "";
    };
  }

  private static Optional<Keep> atMost(RetentionPeriod period) {
    return Optional.of(new Keep(Limit.AT_MOST, period));
  }

  private static Limit limit(String words) {
    return switch (words) {
      case "at most" -> Limit.AT_MOST;
      case "at least" -> Limit.AT_LEAST;
      default -> Limit.EXACTLY;
    };
  }

  private static RetentionPeriod period(int count, String unit) {
    String singular = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    return switch (singular) {
      case "school year" -> new RetentionPeriod.SchoolYears(count);
      case "accounting year" -> new RetentionPeriod.AccountingYears(count, false);
      case "approved accounting year" -> new RetentionPeriod.AccountingYears(count, true);
      default -> new RetentionPeriod.Calendar(calendar(count, unit));
    };
  }

  private static Period calendar(int count, String unit) {
    return switch (unit.charAt(0)) {
      case 'd' -> Period.ofDays(count);
      case 'w' -> Period.ofDays(7 * count);
      case 'm' -> Period.ofMonths(count);
      default -> Period.ofYears(count);
    };
  }
}
