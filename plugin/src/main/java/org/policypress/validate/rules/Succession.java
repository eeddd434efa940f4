package org.policypress.validate.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Guidance or a law that has given way to another, as the table in the resources says it.
 *
 * @param former how the former one is cited
 * @param name what has taken its place
 * @param successor how that is cited
 * @param since the day from which it holds
 */
record Succession(Pattern former, String name, Pattern successor, LocalDate since) {
  private static final String TABLE = "/org/policypress/citations/superseded-citations.txt";
  private static final int COLUMNS = 7;
  private static final String BEFORE = "(?<![\\p{L}\\p{N}/:])(?:";
  private static final String AFTER = ")(?![\\p{L}\\p{N}])";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final List<Succession> ALL = read();

  /** Most texts cite nothing of all this: one look says so. */
  private static final Pattern ANY =
      Pattern.compile(
          ALL.stream()
              .map(succession -> succession.former().pattern())
              .map(former -> former.substring(BEFORE.length(), former.length() - AFTER.length()))
              .collect(Collectors.joining("|", BEFORE, AFTER)),
          FLAGS);

  /** All of them, in the order of the table. */
  static List<Succession> all() {
    return ALL;
  }

  /** Whether a text cites something that has given way, so that it is worth to look for what. */
  static boolean mayBeIn(String words) {
    return ANY.matcher(words).find();
  }

  private static List<Succession> read() {
    try (InputStream in = Succession.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the plugin is incomplete: " + TABLE + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Succession::of)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + TABLE, e);
    }
  }

  private static Succession of(String line) {
    String[] cells = line.split(" :: ", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("not " + COLUMNS + " columns: " + line);
    }
    return new Succession(cited(cells[1]), cells[2], cited(cells[3]), LocalDate.parse(cells[4]));
  }

  private static Pattern cited(String words) {
    return Pattern.compile(BEFORE + words + AFTER, FLAGS);
  }
}
