package org.policypress.language;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of countries in words. */
public final class CountryNames {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  private CountryNames() {}

  /**
   * The name of a country, such as <i>Irland</i>; nothing if there is no such country.
   *
   * @param code ISO 3166-1 alpha-2 code
   */
  public static Optional<String> of(String code, Language language) {
    if (!CODE.matcher(code).matches()) {
      return Optional.empty();
    }
    ULocale country = new ULocale.Builder().setRegion(code).build();
    String name = country.getDisplayCountry(ULocale.forLocale(language.locale()));
    return name.equals(code) ? Optional.empty() : Optional.of(name);
  }
}
