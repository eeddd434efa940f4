package org.policypress.validate.rules;

import java.util.Locale;
import java.util.Set;

/**
 * The countries within which personal data move freely (art. 1(3), EEA Joint Committee 154/2018).
 */
final class EuropeanEconomicArea {
  private static final Set<String> COUNTRIES =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

  private EuropeanEconomicArea() {}

  /** Whether a country, by its ISO 3166-1 alpha-2 code, belongs to it. */
  static boolean contains(String country) {
    return COUNTRIES.contains(country.toUpperCase(Locale.ROOT));
  }
}
