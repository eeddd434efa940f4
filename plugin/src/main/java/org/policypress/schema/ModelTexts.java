package org.policypress.schema;

import java.util.Map;
import java.util.Optional;

/**
 * What the records of the model, their components and the constants of enumerations mean, in the
 * words of their javadoc.
 *
 * @param texts by {@code DataCategory.Item} for a type, {@code DataCategory.Item#label} for a
 *     component and {@code DataCategory.Tag#FINANCE} for a constant
 */
public record ModelTexts(Map<String, String> texts) {
  /** Copies the map. */
  public ModelTexts {
    texts = Map.copyOf(texts);
  }

  /** What a type stands for. */
  String of(Class<?> type) {
    return said(name(type));
  }

  /** What a constant stands for. */
  String of(Enum<?> constant) {
    return said(name(constant.getDeclaringClass()) + "#" + constant.name());
  }

  /** What a component stands for, if its record says so. */
  Optional<String> ofComponent(Class<?> record, String component) {
    return Optional.ofNullable(texts.get(name(record) + "#" + component))
        .map(ModelTexts::asSentences);
  }

  /** The name of a type below its package, such as {@code DataCategory.Item}. */
  static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private String said(String name) {
    String text = texts.get(name);
    if (text == null || text.isBlank()) {
      throw new IllegalStateException("no javadoc says what `" + name + "` means");
    }
    return asSentences(text);
  }

  /** A text of javadoc, which may begin with a small letter and lack its full stop. */
  private static String asSentences(String text) {
    int first = text.offsetByCodePoints(0, 1);
    String end = text.matches("(?s).*[.?!]") ? "" : ".";
    return Character.toString(Character.toUpperCase(text.codePointAt(0)))
        + text.substring(first)
        + end;
  }
}
