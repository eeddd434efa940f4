package org.policypress.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/** Places such as {@code {number}} in a message, filled in by name. Nothing else is special. */
public final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

  private Placeholders() {}

  /** Names of the placeholders of a text, sorted. */
  public static Set<String> of(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** Where a placeholder of a text stands first. */
  static SourceSpan span(String name, SourceText text) {
    String written = "{" + name + "}";
    int from = text.text().indexOf(written);
    return text.span(from, from + written.length());
  }

  /**
   * The text with every placeholder filled in.
   *
   * @throws IllegalArgumentException if a placeholder has no value
   */
  static String fill(String text, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found -> {
              @Nullable String value = values.get(found.group(1));
              if (value == null) {
                throw new IllegalArgumentException("no value for " + found.group() + " in " + text);
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
