package org.policypress.schema;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.policypress.model.KebabCase;

/** Names of the parts of a schema. */
final class SchemaNames {
  private SchemaNames() {}

  /** {@code DataCategory.Item} as {@code data-category.item}. */
  static String of(Class<?> type) {
    return Arrays.stream(ModelTexts.name(type).split("\\.", -1))
        .map(KebabCase::of)
        .collect(Collectors.joining("."));
  }

  /** {@code DataCategory.Item} as {@code Data category: item}, for a reader. */
  static String title(Class<?> type) {
    String words = of(type).replace(".", ": ").replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
