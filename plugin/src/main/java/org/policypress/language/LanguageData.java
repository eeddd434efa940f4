package org.policypress.language;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How a language is written: as ICU has it, save what {@code languages.properties} says otherwise.
 * A tag with a script or a region takes over what stands there for its language, but the locale.
 */
final class LanguageData {
  private static final Properties EXCEPTIONS = read("languages.properties");

  private LanguageData() {}

  /** The locale whose data is used. */
  static Locale locale(String tag) {
    return Locale.forLanguageTag(EXCEPTIONS.getProperty(tag + ".locale", tag));
  }

  /** Ten digits, zero first. */
  static String digits(Language language) {
    NumberingSystem system =
        exception(language, "digits")
            .map(NumberingSystem::getInstanceByName)
            .orElseGet(() -> NumberingSystem.getInstance(ULocale.forLocale(language.locale())));
    boolean tenDigits = system.getRadix() == 10 && !system.isAlgorithmic();
    return tenDigits ? system.getDescription() : "0123456789";
  }

  /** The pattern of a day in words, if it is not ICU's. */
  static Optional<String> datePattern(Language language) {
    return exception(language, "date");
  }

  /** Another calendar by which its readers reckon, as ICU names it. */
  static Optional<String> calendar(Language language) {
    return exception(language, "calendar");
  }

  /** Tags of the languages that have one, sorted. */
  static List<String> languagesWithCalendar() {
    return EXCEPTIONS.stringPropertyNames().stream()
        .filter(name -> name.endsWith(".calendar"))
        .map(name -> name.substring(0, name.indexOf('.')))
        .sorted()
        .toList();
  }

  private static Optional<String> exception(Language language, String what) {
    @Nullable String exact = EXCEPTIONS.getProperty(language.tag() + "." + what);
    return Optional.ofNullable(exact)
        .or(
            () ->
                Optional.ofNullable(
                    EXCEPTIONS.getProperty(language.locale().getLanguage() + "." + what)));
  }

  private static Properties read(String name) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(LanguageData.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return properties;
  }
}
