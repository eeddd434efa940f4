package org.policypress.language;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a text into sentences (UAX #29) and counts their words, so that one can tell how hard it
 * is to read.
 */
public final class Sentences {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*");

  /** A line break that only wraps the line: what follows is neither empty nor an item of a list. */
  private static final Pattern WRAPPED = Pattern.compile("\\n(?!\\s*(?:\\n|[*.]+ |$))");

  /** Longer words are long words in the sense of LIX. */
  private static final int LONG = 6;

  private Sentences() {}

  /**
   * A sentence of a text.
   *
   * @param from index of its first character
   * @param to index after its last character that is no white space
   * @param words how many words it has
   * @param longWords how many of them have more than six letters
   */
  public record Sentence(int from, int to, int words, int longWords) {}

  /** The sentences of a text that have words, in order. */
  public static List<Sentence> of(String text, Language language) {
    String lines = WRAPPED.matcher(text).replaceAll(" ");
    BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
    breaks.setText(lines);
    List<Sentence> sentences = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      Sentence sentence = sentence(lines, from, to);
      if (sentence.words() > 0) {
        sentences.add(sentence);
      }
    }
    return List.copyOf(sentences);
  }

  /**
   * The readability index LIX of a text (Björnsson 1968): words to a sentence plus long words in
   * per cent; about 30 is easy, above 50 is hard.
   */
  public static int lix(List<Sentence> sentences) {
    int words = sentences.stream().mapToInt(Sentence::words).sum();
    int longWords = sentences.stream().mapToInt(Sentence::longWords).sum();
    return words == 0 ? 0 : Math.round((float) words / sentences.size() + 100f * longWords / words);
  }

  private static Sentence sentence(String text, int from, int to) {
    String trimmed = text.substring(from, to).strip();
    int start = text.indexOf(trimmed, from);
    int words = 0;
    int longWords = 0;
    Matcher word = WORD.matcher(trimmed);
    while (word.find()) {
      words++;
      longWords += word.end() - word.start() > LONG ? 1 : 0;
    }
    return new Sentence(start, start + trimmed.length(), words, longWords);
  }
}
