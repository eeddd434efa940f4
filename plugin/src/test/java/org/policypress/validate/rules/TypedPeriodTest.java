package org.policypress.validate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policypress.model.RetentionPeriod;

/** Periods in prose are read in three languages, and ages are none. */
final class TypedPeriodTest {
  @Test
  void readsNumbersAndWordsOfEachLanguage() {
    assertThat(words("Vi sletter efter ti år og seks måneder.", "da"))
        .containsExactly("ti år", "seks måneder");
    assertThat(words("Journalen sparas i minst 10 år, loggen i tre veckor.", "sv"))
        .containsExactly("10 år", "tre veckor");
    assertThat(words("Kept for five accounting years, or 30 days.", "en"))
        .containsExactly("five accounting years", "30 days");
    assertThat(words("5 godkendte regnskabsår", "da")).containsExactly("5 godkendte regnskabsår");
  }

  @Test
  void readsNoAgesNoYearsOfTheCalendarAndNoUnknownLanguage() {
    assertThat(words("Elever under 18 år og børn, der er fyldt 15 år.", "da")).isEmpty();
    assertThat(words("Hvert år, en gang om året, siden 2018.", "da")).isEmpty();
    assertThat(words("10 sano", "so")).isEmpty();
  }

  @Test
  void comparesWithWhatThePolicySays() {
    TypedPeriod year = TypedPeriod.in("12 måneder", "da").get(0);
    assertThat(year.mayBe(new RetentionPeriod.Calendar(Period.ofYears(1)))).isTrue();
    assertThat(year.mayBe(new RetentionPeriod.Calendar(Period.ofMonths(6)))).isFalse();
    assertThat(year.mayBe(new RetentionPeriod.Indefinite())).isFalse();
    TypedPeriod five = TypedPeriod.in("5 år", "da").get(0);
    assertThat(five.mayBe(new RetentionPeriod.AccountingYears(5, true))).isTrue();
    assertThat(TypedPeriod.in("30 dage", "da").get(0))
        .matches(days -> days.mayBe(new RetentionPeriod.Calendar(Period.ofMonths(1))));
    assertThat(TypedPeriod.in("tre døgn", "da").get(0).mayBe(Duration.ofDays(3))).isTrue();
    assertThat(TypedPeriod.in("48 timer", "da").get(0).mayBe(Duration.ofDays(3))).isFalse();
  }

  private static List<String> words(String text, String language) {
    return TypedPeriod.in(text, language).stream()
        .map(period -> text.substring(period.start(), period.end()))
        .toList();
  }
}
