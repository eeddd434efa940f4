package org.policypress.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.policypress.language.Language;
import org.policypress.language.ReviewState;

/**
 * What a document says on top of itself as a translation: which language counts, and which of its
 * passages are not as they should be.
 *
 * @param language the language in which it says so
 * @param heading its name
 * @param sentences for the whole document
 * @param marked a sentence for each kind of marked passages, with a sample of the mark
 * @param link the words of the link to the edition that counts
 * @param certain whether somebody has reviewed these words themselves
 */
public record TranslationNote(
    Language language,
    Text heading,
    List<Text> sentences,
    List<Text> marked,
    Text link,
    boolean certain) {
  private static final String SAMPLE = "sample";

  /** Copies the lists. */
  public TranslationNote {
    sentences = List.copyOf(sentences);
    marked = List.copyOf(marked);
  }

  /**
   * The note in the language of the wording.
   *
   * @param counts the language whose text counts
   * @param draft whether nobody has reviewed any of the translation
   * @param passages how many passages are marked, by their state
   * @param changed the day of the change that the oldest passage has not followed
   */
  public static TranslationNote of(
      Wording wording,
      Language counts,
      boolean draft,
      Map<ReviewState, Integer> passages,
      LocalDate changed) {
    Map<String, Text> values = new HashMap<>();
    values.put("language", wording.languageName(counts));
    values.put("date", wording.date(changed).legal());
    Text heading = wording.say("translation/heading");
    Text link = wording.say("translation/read", values);
    List<Text> sentences = new ArrayList<>();
    sentences.add(wording.say("translation/prevails", values));
    if (draft) {
      sentences.add(wording.say("translation/draft"));
    }
    List<Text> marked = new ArrayList<>();
    boolean certain =
        Stream.of(List.of(heading, link), sentences)
            .flatMap(List::stream)
            .allMatch(TranslationNote::isCertain);
    for (ReviewState state : ReviewState.values()) {
      int number = passages.getOrDefault(state, 0);
      if (number > 0) {
        String key = "translation/" + state.name().toLowerCase(Locale.ROOT);
        values.put(SAMPLE, wording.say("translation/sample"));
        certain &= isCertain(wording.count(key, number, values));
        Text sample = in(state, wording.say("translation/sample"));
        values.put(SAMPLE, sample);
        marked.add(unmarkedBut(sample, wording.count(key, number, values)));
      }
    }
    return new TranslationNote(
        wording.language(),
        in(ReviewState.SOURCE, heading),
        sentences.stream().map(said -> in(ReviewState.SOURCE, said)).toList(),
        marked,
        in(ReviewState.SOURCE, link),
        certain);
  }

  private static boolean isCertain(Text text) {
    return text.runs().stream().noneMatch(run -> run.state().isMarked());
  }

  /** The note says of itself what it is, so it bears no marks. */
  private static Text in(ReviewState state, Text text) {
    return new Text(
        text.runs().stream().map(run -> new Text.Run(run.text(), run.language(), state)).toList());
  }

  private static Text unmarkedBut(Text sample, Text said) {
    return new Text(
        said.runs().stream()
            .map(
                run ->
                    sample.runs().contains(run)
                        ? run
                        : in(ReviewState.SOURCE, new Text(List.of(run))).runs().get(0))
            .toList());
  }
}
