package org.policypress.language;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language that a policy can be written in or compiled into: any that ICU knows. Whether the
 * templates have words of it is another question.
 *
 * @param tag BCP 47 tag in its usual spelling, such as {@code da} or {@code pt-BR}
 * @param direction writing direction of its script
 * @param ownName its name in itself
 * @param locale locale whose data ICU uses for dates, lists and plural categories
 */
public record Language(String tag, Direction direction, String ownName, Locale locale) {
  /** Those that were asked for: a policy names the same few over and over. */
  private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

  /** The language with this tag, if it is one: a language of ISO 639, with or without a region. */
  public static Optional<Language> find(String tag) {
    Language known = KNOWN.get(tag);
    Optional<Language> found = known == null ? ask(tag) : Optional.of(known);
    found.ifPresent(language -> KNOWN.putIfAbsent(tag, language));
    return found;
  }

  private static Optional<Language> ask(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      boolean usual = locale.toLanguageTag().equals(tag);
      return usual && isKnown(locale) ? Optional.of(known(tag)) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** The language with this tag, which the caller knows to exist. */
  public static Language of(String tag) {
    return find(tag).orElseThrow(() -> new IllegalArgumentException("unknown language " + tag));
  }

  /**
   * The language with a country where it is spoken, as Open Graph names it: {@code sv_SE}. Where
   * the language says none, it is the one where most of its readers are.
   */
  public String withCountry() {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(locale));
    return likely.getLanguage() + "_" + likely.getCountry();
  }

  private static boolean isKnown(Locale locale) {
    return contains(ULocale.getISOLanguages(), locale.getLanguage())
        && (locale.getCountry().isEmpty()
            || contains(ULocale.getISOCountries(), locale.getCountry()))
        && locale.getVariant().isEmpty()
        && !locale.hasExtensions();
  }

  private static boolean contains(String[] codes, String code) {
    return Arrays.asList(codes).contains(code);
  }

  private static Language known(String tag) {
    ULocale own = ULocale.forLanguageTag(tag);
    Locale locale = LanguageData.locale(tag);
    String name =
        CaseMap.toTitle()
            .wholeString()
            .noLowercase()
            .apply(own.toLocale(), null, own.getDisplayName(own));
    return new Language(tag, own.isRightToLeft() ? Direction.RTL : Direction.LTR, name, locale);
  }

  @Override
  public String toString() {
    return tag;
  }
}
