package org.policypress.render;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policypress.language.Messages;
import org.policypress.language.Numerals;

/**
 * The clock of the page for a breach; {@code breach-clock.js} reads it from the page and counts in
 * the browser.
 *
 * <p>It counts {@link #HOURS} hours on end from the moment entered (GDPR art. 33(1)). Regulation
 * (EEC, Euratom) No 1182/71 leaves out the hour in which the moment falls (art. 3(1)) and counts
 * public holidays, Sundays and Saturdays in (art. 3(3)); that a period ends on the working day
 * after does not hold for one expressed in hours (art. 3(4)). Whether art. 3(5), two working days
 * at least, lengthens these hours is disputed, so the clock does not rely on it: it never ends
 * later than the law does. From when a controller is aware is told in the EDPB's Guidelines 9/2022,
 * part II.A.2: when it is reasonably certain that a security incident has compromised personal
 * data.
 *
 * @param key under which the browser keeps the moment, one for each organisation or school
 * @param steps the steps of the procedure that are due at a time after awareness
 * @param locale whose days and times the browser writes, such as {@code en-GB}
 * @param digits the digits from nought to nine, as the language writes them
 * @param words its words, by the keys of {@link #WORDS}
 */
public record BreachClock(
    String key, List<Due> steps, String locale, String digits, Map<String, String> words) {
  /** Hours after awareness in which the authority is notified. */
  public static final int HOURS = 72;

  /**
   * Keys that {@code words} must have; in the catalogues they stand below {@code breach-clock/}.
   */
  public static final List<String> WORDS =
      List.of(
          "aware",
          "clear",
          "counting",
          "deadline",
          "due",
          "elapsed",
          "future",
          "late",
          "left",
          "lost",
          "now",
          "overdue",
          "private",
          "remaining",
          "start",
          "title",
          "unreadable");

  /** What the script fills in. */
  private static final Map<String, String> LEFT_OPEN =
      Stream.of("hours", "minutes", "time")
          .collect(Collectors.toMap(name -> name, name -> "{" + name + "}"));

  /**
   * A step that is due at a time after awareness.
   *
   * @param step its number in the procedure, from 1
   * @param after how long after awareness
   */
  public record Due(int step, Duration after) {
    /** As the script reads it: number of the step, colon, minutes. */
    @Override
    public String toString() {
      return step + ":" + after.toMinutes();
    }
  }

  /** Copies the collections. */
  public BreachClock {
    steps = List.copyOf(steps);
    words = Map.copyOf(words);
  }

  /** Hours that it counts. */
  public int hours() {
    return HOURS;
  }

  /** A clock that speaks the language of these messages. */
  public static BreachClock of(String key, List<Due> steps, Messages messages) {
    Map<String, String> words = new TreeMap<>();
    WORDS.forEach(word -> words.put(word, messages.get("breach-clock/" + word, LEFT_OPEN)));
    Numerals numerals = new Numerals(messages.language());
    String digits = IntStream.range(0, 10).mapToObj(numerals::of).collect(Collectors.joining());
    String locale = messages.language().locale().toLanguageTag();
    return new BreachClock(key, steps, locale, digits, words);
  }
}
