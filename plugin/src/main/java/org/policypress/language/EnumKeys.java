package org.policypress.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The key under which a catalogue holds the words for an enum constant.
 *
 * <p>The simple names of the enum and of the types around it, outermost first, joined by dots; a
 * slash; the constant; all in kebab-case. {@code DataCategory.Sensitivity.SPECIAL} is {@code
 * data-category.sensitivity/special}, {@code StartEvent.LEFT} is {@code start-event/left}.
 */
final class EnumKeys {
  /** Every sentence asks for some of them. */
  private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();

  private EnumKeys() {}

  static String of(Enum<?> constant) {
    return KEYS.computeIfAbsent(
        constant, c -> typeKey(c.getDeclaringClass()) + "/" + constantKey(c));
  }

  /** The constant alone: {@code AT_MOST} is {@code at-most}. */
  static String constantKey(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String typeKey(Class<?> type) {
    String own =
        type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    @Nullable Class<?> outer = type.getEnclosingClass();
    return outer == null ? own : typeKey(outer) + "." + own;
  }
}
