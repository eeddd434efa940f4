package org.policypress.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A language that a policy can be written in or compiled into.
 *
 * @param tag BCP 47 tag, such as {@code da}
 * @param direction writing direction of its script
 * @param ownName its name in itself
 * @param locale locale whose data ICU uses for dates, lists and plural categories
 */
public record Language(String tag, Direction direction, String ownName, Locale locale) {
  private static final Map<String, Language> KNOWN = new TreeMap<>();

  static {
    know("ar", Direction.RTL, "العربية", "ar");
    know("da", Direction.LTR, "Dansk", "da-DK");
    know("en", Direction.LTR, "English", "en-GB");
    know("fa", Direction.RTL, "فارسی", "fa-IR-u-ca-gregory");
    know("so", Direction.LTR, "Soomaali", "so");
    know("sv", Direction.LTR, "Svenska", "sv-SE");
    know("ti", Direction.LTR, "ትግርኛ", "ti");
  }

  private static void know(String tag, Direction direction, String ownName, String locale) {
    KNOWN.put(tag, new Language(tag, direction, ownName, Locale.forLanguageTag(locale)));
  }

  /** The language with this tag, if it is known. */
  public static Optional<Language> find(String tag) {
    return Optional.ofNullable(KNOWN.get(tag));
  }

  /** The language with this tag, which the caller knows to exist. */
  public static Language of(String tag) {
    return find(tag).orElseThrow(() -> new IllegalArgumentException("unknown language " + tag));
  }

  /** Tags of all known languages, sorted. */
  public static List<String> tags() {
    return List.copyOf(KNOWN.keySet());
  }

  @Override
  public String toString() {
    return tag;
  }
}
