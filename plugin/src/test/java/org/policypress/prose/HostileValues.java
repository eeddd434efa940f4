package org.policypress.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The values of {@code hostile-values.txt}, decoded. */
public final class HostileValues {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.)");

  private HostileValues() {}

  /** All values. */
  public static List<String> all() {
    try (InputStream in =
        Objects.requireNonNull(
            HostileValues.class.getResourceAsStream("/hostile-values.txt"), "hostile values")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(HostileValues::decoded)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a reader should see: the value itself as HTML shows a text node. */
  public static String shown(String value) {
    return new Element("p").text(CleanText.of(Whitespace.collapse(value)).strip()).text();
  }

  private static String decoded(String line) {
    Matcher escape = ESCAPE.matcher(line);
    return escape.replaceAll(
        found ->
            Matcher.quoteReplacement(
                switch (found.group(1).charAt(0)) {
                  case 'n' -> "\n";
                  case 'r' -> "\r";
                  case 't' -> "\t";
                  case 'u' ->
                      String.valueOf((char) Integer.parseInt(found.group(1).substring(1), 16));
                  default -> found.group(1);
                }));
  }
}
