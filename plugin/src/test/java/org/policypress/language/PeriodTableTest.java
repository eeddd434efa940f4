package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.policypress.model.Keep.Limit;
import org.policypress.model.StartEvent;

/**
 * Every kind of period in the words of every language, as a table that somebody who speaks the
 * language can read from top to bottom. Numbers are chosen so that each plural category occurs.
 */
final class PeriodTableTest {
  static final List<String> TAGS = TemplateMessages.TAGS;
  private static final int[] COUNTS = {1, 2, 3, 5, 11, 100};

  private final Map<String, String> table = new LinkedHashMap<>();

  @ParameterizedTest
  @FieldSource("TAGS")
  void everyPeriodReadsAsWritten(String tag) throws IOException {
    fill(new PeriodWords(TemplateMessages.load(tag)));
    StringBuilder lines = new StringBuilder();
    table.forEach((name, words) -> lines.append(name).append(": ").append(words).append('\n'));
    Path golden = golden(tag);
    String before = Files.exists(golden) ? Files.readString(golden) : "";
    if (!before.contentEquals(lines) && Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, lines);
      fail("updated %s; review the diff", golden);
    }
    assertThat(lines.toString()).isEqualTo(before);
  }

  private void fill(PeriodWords words) {
    put("at once", words.of(Period.ZERO));
    for (int count : COUNTS) {
      put(count + " days", words.of(Period.ofDays(count)));
      put(count + " weeks", words.weeks(count));
      put(count + " months", words.of(Period.ofMonths(count)));
      put(count + " years", words.of(Period.ofYears(count)));
      put(count + " school years", words.schoolYears(count));
      put(count + " accounting years", words.accountingYears(count, false));
      put(count + " approved accounting years", words.accountingYears(count, true));
    }
    for (int hours : List.of(1, 2, 3, 24, 72, 96)) {
      put(hours + " hours", words.of(Duration.ofHours(hours)));
    }
    put("1 year 6 months", words.of(Period.of(1, 6, 0)));
    put("2 years 1 month 2 days", words.of(Period.of(2, 1, 2)));
    for (Limit limit : Limit.values()) {
      put(limit + " 1 year", words.limited(limit, words.of(Period.ofYears(1))));
      put(limit + " 2 months", words.limited(limit, words.of(Period.ofMonths(2))));
      put(limit + " 5 school years", words.limited(limit, words.schoolYears(5)));
    }
    for (int previous = 0; previous <= 11; previous++) {
      put("current year and " + previous, words.currentYearAndPrevious(previous));
    }
    put("continuously", words.continuously(Optional.empty()));
    put("continuously, 2 days", words.continuously(Optional.of(Period.ofDays(2))));
    put("continuously, 30 days", words.continuously(Optional.of(Period.ofDays(30))));
    put("per records plan", words.perRecordsPlan());
    put("indefinitely", words.indefinitely());
    for (StartEvent event : StartEvent.values()) {
      put("until " + event, words.until(event));
    }
    String atMost = words.limited(Limit.AT_MOST, words.of(Period.ofMonths(6)));
    for (StartEvent event : StartEvent.values()) {
      put("at most 6 months after " + event, words.after(atMost, event));
    }
    put("at once after LEFT", words.after(words.of(Period.ZERO), StartEvent.LEFT));
  }

  private void put(String name, String words) {
    assertThat(words).as(name).isNotBlank().isEqualTo(words.strip()).doesNotContain("{");
    assertThat(table.put(name, words)).as(name).isNull();
  }

  private static Path golden(String tag) {
    String base = System.getProperty("basedir", "");
    return Path.of(base, "src", "test", "resources", "periods", tag + ".txt");
  }
}
