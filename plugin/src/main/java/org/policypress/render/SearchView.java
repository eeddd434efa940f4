package org.policypress.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.language.Numerals;

/**
 * What the search of a page needs to know; {@code search.js} reads it from the page.
 *
 * @param base relative path from the page to the folder of its organisation and language
 * @param indexes names of the indexes in that folder, one for each audience
 * @param school the school whose pages are searched, with those common to all; nothing for all
 * @param digits the digits from nought to nine, as the language writes them
 * @param words its words, by the keys of {@link #WORDS}, and the {@code comma} of lists
 */
public record SearchView(
    String base,
    List<String> indexes,
    Optional<String> school,
    String digits,
    Map<String, String> words) {
  /** Keys that {@code words} must have; in the catalogues they stand below {@code search/}. */
  public static final List<String> WORDS =
      List.of(
          "all",
          "best",
          "close",
          "failed",
          "for-whom",
          "found",
          "keys",
          "label",
          "none",
          "open",
          "results",
          "schools",
          "similar",
          "slash",
          "some",
          "title",
          "where");

  /** What the script fills in. */
  private static final Map<String, String> LEFT_OPEN =
      Stream.of("number", "shown", "word", "words")
          .collect(Collectors.toMap(name -> name, name -> "{" + name + "}"));

  /** Copies the collections. */
  public SearchView {
    indexes = List.copyOf(indexes);
    words = Map.copyOf(words);
  }

  /** A search that speaks the language of these messages. */
  public static SearchView of(
      String base, List<String> indexes, Optional<String> school, Messages messages) {
    Map<String, String> words = new TreeMap<>();
    WORDS.forEach(key -> words.put(key, messages.get("search/" + key, LEFT_OPEN)));
    words.put("comma", messages.get("punctuation/comma") + " ");
    Numerals numerals = new Numerals(messages.language());
    String digits = IntStream.range(0, 10).mapToObj(numerals::of).collect(Collectors.joining());
    return new SearchView(base, indexes, school, digits, words);
  }

  /** Which keys move in it, with the names of keys as they are written. */
  public PageText keys(Language page) {
    return PageText.of(words.getOrDefault("keys", ""), page);
  }
}
