package org.policypress.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policypress.language.Messages;
import org.policypress.language.Numerals;

/**
 * The filter of the access matrices of a page by role and by category; {@code matrix.js} reads it
 * from the page.
 *
 * @param digits the digits from nought to nine, as the language writes them
 * @param words its words, by the keys of {@link #WORDS}
 */
public record MatrixFilter(String digits, Map<String, String> words) {
  /** Keys that {@code words} must have; in the catalogues they stand below {@code matrix/}. */
  public static final List<String> WORDS =
      List.of("all-categories", "all-roles", "category", "filter", "reset", "role", "shown");

  /** What a page with a filter loads, in {@code assets/} of the templates. */
  public static final List<String> ASSETS = List.of("matrix.css", "matrix.js");

  /** What the script fills in. */
  private static final Map<String, String> LEFT_OPEN =
      Stream.of("rows", "columns")
          .collect(Collectors.toMap(name -> name, name -> "{" + name + "}"));

  /** What the finisher writes for a table with the role {@code matrix}. */
  private static final String MATRIX = "<table class=\"matrix\"";

  /** Copies the map. */
  public MatrixFilter {
    words = Map.copyOf(words);
  }

  /** A filter that speaks the language of these messages, for a document that has a matrix. */
  public static Optional<MatrixFilter> of(String body, Messages messages) {
    if (!body.contains(MATRIX)) {
      return Optional.empty();
    }
    Map<String, String> words = new TreeMap<>();
    WORDS.forEach(word -> words.put(word, messages.get("matrix/" + word, LEFT_OPEN)));
    Numerals numerals = new Numerals(messages.language());
    String digits = IntStream.range(0, 10).mapToObj(numerals::of).collect(Collectors.joining());
    return Optional.of(new MatrixFilter(digits, words));
  }
}
