package org.policypress.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of which the texts of synthetic organisations are made, in seven languages. */
final class Lexicon {
  private static final String FILE = "words.txt";

  private final Map<String, List<Words>> words;

  private Lexicon(Map<String, List<Words>> words) {
    this.words = words;
  }

  /** The word lists beside this class: paragraphs of a key and one line for each language. */
  static Lexicon read() {
    Map<String, List<Words>> words = new LinkedHashMap<>();
    for (String paragraph : text().strip().split("\n\n")) {
      String[] lines = paragraph.split("\n");
      Map<String, String> languages = new LinkedHashMap<>();
      for (int i = 1; i < lines.length; i++) {
        int space = lines[i].indexOf(' ');
        languages.put(lines[i].substring(0, space), lines[i].substring(space + 1));
      }
      words.computeIfAbsent(lines[0], key -> new ArrayList<>()).add(new Words(languages));
    }
    return new Lexicon(words);
  }

  /** All texts of a kind. */
  List<Words> all(String kind) {
    return Objects.requireNonNull(words.get(kind), kind);
  }

  /** The only, or the first, text of a kind. */
  Words one(String kind) {
    return all(kind).get(0);
  }

  private static String text() {
    try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
