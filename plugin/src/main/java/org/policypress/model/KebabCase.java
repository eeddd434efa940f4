package org.policypress.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.policypress.model.LegalBasis.Point;

/** How the names of the model are written in the source. */
public final class KebabCase {
  private static final Pattern HUMP =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private KebabCase() {}

  /**
   * {@code dataCategories} as {@code data-categories}, {@code DataCategory} as {@code
   * data-category}.
   */
  public static String of(String camelCase) {
    return HUMP.matcher(camelCase).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** The word for a constant: its citation, or its name in kebab-case. */
  public static String of(Enum<?> constant) {
    if (constant instanceof Point point) {
      return point.citation();
    }
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Name of a kind of entity in running text: {@code DataCategory} as {@code data category}. */
  public static String words(Class<?> type) {
    return of(type.getSimpleName()).replace('-', ' ');
  }
}
