package org.policypress.synthetic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A text in each language.
 *
 * @param of by language tag
 */
record Words(Map<String, String> of) {
  /** Copies the map. */
  Words {
    of = Map.copyOf(of);
  }

  /** The text in one language. */
  String in(String language) {
    return Objects.requireNonNull(of.get(language), language);
  }

  /** The text with a number behind it, which tells it from others of its kind. */
  Words numbered(int number) {
    Map<String, String> numbered = new LinkedHashMap<>();
    of.forEach((language, text) -> numbered.put(language, text + " " + number));
    return new Words(numbered);
  }

  /** This text and another one behind it. */
  Words then(Words next) {
    Map<String, String> both = new LinkedHashMap<>();
    of.forEach((language, text) -> both.put(language, text + " " + next.in(language)));
    return new Words(both);
  }
}
