package org.policypress.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Days in words, always of the Gregorian calendar and in Latin digits. */
public final class Dates {
  private final Messages messages;
  private final ULocale locale;

  /** Days in the language of the messages. */
  public Dates(Messages messages) {
    this.messages = messages;
    this.locale =
        ULocale.forLocale(messages.language().locale())
            .setKeywordValue("calendar", "gregorian")
            .setKeywordValue("numbers", "latn");
  }

  /** A day in words, such as <i>22 November 2026</i>. */
  public String inWords(LocalDate day) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    DateFormat format = DateFormat.getDateInstance(calendar, DateFormat.LONG, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(calendar.getTime());
  }

  /** A day as {@code 2026-11-22} (ISO 8601). */
  public static String iso(LocalDate day) {
    return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
  }

  /** A day in words with the ISO date beside it, for days on which something depends in law. */
  public String withIso(LocalDate day) {
    return messages.get("date/with-iso", Map.of("date", inWords(day), "iso", iso(day)));
  }
}
