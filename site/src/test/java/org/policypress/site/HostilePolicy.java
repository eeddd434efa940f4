package org.policypress.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.policypress.prose.HostileValues;

/**
 * A policy whose texts are the hostile values, in every kind of place that the handbook has.
 *
 * @param folder where it is
 */
record HostilePolicy(Path folder) {
  private static final Pattern REFUSED =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u2028-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

  private static final Pattern UNDRAWN =
      Pattern.compile("[\\u05D0-\\u05EA\\u0620-\\u06FF\\u1200-\\u137F\\x{10000}-\\x{10FFFF}]");

  /** The values, each of them a text of the source. */
  static final List<String> VALUES = values(false);

  /** Those of them that the fonts of a PDF can draw; the compiler refuses a PDF with others. */
  static final List<String> DRAWN =
      VALUES.stream().filter(value -> !UNDRAWN.matcher(value).find()).toList();

  /**
   * Values that no source may hold, for their control characters and those that turn the direction.
   */
  static final List<String> REFUSED_VALUES = values(true);

  /** A title that would be markup, for the one place where a document has only one text. */
  static final String TITLE = "*A* _b_ {version} <b>c</b> & \"d\" [e] ++f++ include::g[]";

  /** Writes it into a folder, with these values and a handbook in these formats. */
  static HostilePolicy in(Path folder, List<String> values, String... formats) throws IOException {
    Files.createDirectories(folder);
    StringBuilder yaml = new StringBuilder();
    yaml.append(
        """
        organisation:
          id: nordby
          name: TITLE
          source-language: da
          languages: [da]
          jurisdiction: DK
          legal-form: self-governing
          public-authority: true
          controller: each-school
          address: TITLE
          phone: 99 00 50 10
          email: kontor@nordby.example
        contacts:
          - id: dpo
            function: dpo
            label: TITLE
            email: dpo@nordby.example
        data-subjects:
          - id: pupil
            label: TITLE
            stages: [current]
        storage-places:
          - id: pupil-system
            label: TITLE
            kind: system
        retention:
          - id: everything
            classes: [ordinary]
            keep: at most 1 year
            after: left
            then: erase
            in: pupil-system
        documents:
          - id: staff-handbook
            kind: handbook
            audience: staff
            scope: group
            title: TITLE
            subtitle: TITLE
            formats: [FORMATS]
            sections: [scope, principles, personal-data]
            revised: 2026-08-10
        """
            .replace("FORMATS", String.join(", ", formats))
            .replace("TITLE", quoted(TITLE)));
    yaml.append("guidance:\n");
    each(
        yaml,
        values,
        """
          - id: g-%1$d
            topic: scope
            title: %2$s
            must:
              - %2$s
              - %3$s
        """);
    yaml.append("laws:\n");
    each(yaml, values, "  - id: l-%1$d\n    label: %2$s\n    url: https://www.example.org/%1$d\n");
    yaml.append("data-categories:\n");
    each(
        yaml,
        values,
        """
          - id: c-%1$d
            label: %2$s
            subjects: [pupil]
            sensitivity: ordinary
            examples:
              - %3$s
        """);
    Files.writeString(folder.resolve("policy.yaml"), yaml);
    return new HostilePolicy(folder);
  }

  private static List<String> values(boolean refused) {
    return HostileValues.all().stream()
        .filter(value -> REFUSED.matcher(value).find() == refused)
        .toList();
  }

  private static void each(StringBuilder yaml, List<String> values, String entry) {
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      yaml.append(entry.formatted(i, quoted(value), quoted(between(i, value))));
    }
  }

  /** A value between marks by which it can be found in a text. */
  static String between(int number, String value) {
    return "q" + number + "q " + value + " z" + number + "z";
  }

  /** A text as a double-quoted scalar of YAML. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        quoted.append("\\u%04X".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
