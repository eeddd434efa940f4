package org.policypress.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Days in words: of the Gregorian calendar, in the digits of the language. Where something depends
 * on a day in law its ISO date stands beside it, in Latin digits, and for readers who reckon by
 * another calendar the day of that one too.
 */
public final class Dates {
  private static final String OTHER_PATTERN = "d MMMM y";

  private final Messages messages;
  private final ULocale locale;
  private final Optional<String> otherCalendar;

  /** Days in the language of the messages. */
  public Dates(Messages messages) {
    this(messages, false);
  }

  /**
   * @param messages the words of a language
   * @param otherCalendar whether legal dates have the day of the readers' other calendar besides
   */
  public Dates(Messages messages, boolean otherCalendar) {
    this.messages = messages;
    this.locale = ULocale.forLocale(messages.language().locale());
    this.otherCalendar =
        otherCalendar ? LanguageData.calendar(messages.language()) : Optional.empty();
  }

  private Dates(Dates other, Messages messages) {
    this.messages = messages;
    this.locale = other.locale;
    this.otherCalendar = other.otherCalendar;
  }

  /** The same days, said with these messages of the same language. */
  public Dates with(Messages other) {
    return new Dates(this, other);
  }

  /** Whether the readers of a language have a calendar besides the Gregorian one. */
  public static boolean hasOtherCalendar(Language language) {
    return LanguageData.calendar(language).isPresent();
  }

  /** Tags of the languages whose readers do, sorted. */
  public static List<String> languagesWithOtherCalendar() {
    return LanguageData.languagesWithCalendar();
  }

  /** A day in words, such as <i>22 November 2026</i>. */
  public String inWords(LocalDate day) {
    ULocale gregorian = locale.setKeywordValue("calendar", "gregorian");
    DateFormat format =
        LanguageData.datePattern(messages.language())
            .<DateFormat>map(pattern -> new SimpleDateFormat(pattern, gregorian))
            .orElseGet(() -> DateFormat.getDateInstance(DateFormat.LONG, gregorian));
    return inDigits(format, day);
  }

  /** A day as {@code 2026-11-22} (ISO 8601). */
  public static String iso(LocalDate day) {
    return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
  }

  /** A day on which something depends in law: in words, with the ISO date beside it. */
  public String legal(LocalDate day) {
    if (otherCalendar.isEmpty()) {
      return messages.get("date/with-iso", Map.of("date", inWords(day), "iso", iso(day)));
    }
    String calendar = otherCalendar.get();
    ULocale other = locale.setKeywordValue("calendar", calendar);
    return messages.get(
        "date/with-iso-and-" + calendar,
        Map.of(
            "date",
            inWords(day),
            "iso",
            iso(day),
            "other",
            inDigits(new SimpleDateFormat(OTHER_PATTERN, other), day)));
  }

  /** Digits come from one table, whichever ICU would take. */
  private String inDigits(DateFormat format, LocalDate day) {
    GregorianCalendar gregorian = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    gregorian.clear();
    gregorian.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    format.setTimeZone(TimeZone.GMT_ZONE);
    Numerals numerals = new Numerals(messages.language());
    StringBuilder said = new StringBuilder();
    format
        .format(gregorian.getTime())
        .codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                said.append(numerals.of(Character.digit(c, 10)));
              } else {
                said.appendCodePoint(c);
              }
            });
    return said.toString();
  }
}
