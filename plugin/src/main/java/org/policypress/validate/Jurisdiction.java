package org.policypress.validate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.policypress.model.Organisation.Country;

/**
 * What the law of a country fixes in numbers, each with the day from which it holds. None of it is
 * legal advice; the help page of each rule says what was checked in public text.
 *
 * @param country whose law
 * @param breachDeadlineHours hours from awareness of a breach to the authority's notice (art.
 *     33(1))
 * @param cctvMaximumDays longest ordinary retention of camera recordings, if the law has a number
 * @param accountingYears years for which accounting records are kept
 * @param digitalConsentAges age from which a child consents to an online service itself (art. 8),
 *     by first day
 * @param authorities names of the supervisory authority, by first day
 */
public record Jurisdiction(
    Country country,
    int breachDeadlineHours,
    Optional<Integer> cctvMaximumDays,
    int accountingYears,
    NavigableMap<LocalDate, Integer> digitalConsentAges,
    NavigableMap<LocalDate, String> authorities) {
  private static final LocalDate GDPR = LocalDate.of(2018, 5, 25);

  private static final List<Jurisdiction> KNOWN =
      List.of(
          new Jurisdiction(
              Country.DK,
              72,
              Optional.of(30),
              5,
              new TreeMap<>(Map.of(GDPR, 13, LocalDate.of(2024, 1, 1), 15)),
              new TreeMap<>(Map.of(GDPR, "Datatilsynet"))),
          new Jurisdiction(
              Country.SE,
              72,
              Optional.empty(),
              7,
              new TreeMap<>(Map.of(GDPR, 13)),
              new TreeMap<>(
                  Map.of(
                      GDPR,
                      "Datainspektionen",
                      LocalDate.of(2021, 1, 1),
                      "Integritetsskyddsmyndigheten"))));

  /** Makes the maps unchangeable. */
  public Jurisdiction {
    digitalConsentAges = Collections.unmodifiableNavigableMap(digitalConsentAges);
    authorities = Collections.unmodifiableNavigableMap(authorities);
  }

  /** The law of a country. */
  public static Jurisdiction of(Country country) {
    return KNOWN.stream()
        .filter(jurisdiction -> jurisdiction.country() == country)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no law of " + country));
  }
}
