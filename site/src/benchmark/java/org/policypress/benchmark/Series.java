package org.policypress.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * The same thing measured several times.
 *
 * @param values what was measured; never empty
 */
record Series(List<Double> values) {
  /** Sorts the values. */
  Series {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    values = values.stream().sorted().toList();
  }

  double min() {
    return values.get(0);
  }

  double max() {
    return values.get(values.size() - 1);
  }

  double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  /** The three of them as cells of a table. */
  List<String> cells() {
    return List.of(number(min()), number(median()), number(max()));
  }

  /** How many times this is of another, by the medians. */
  String ratio(Series other) {
    return number(median() / other.median());
  }

  /** A number with as many digits as say something. */
  static String number(double value) {
    int digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
