package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policypress.language.Sentences.Sentence;

/** Texts are divided where a reader takes breath, and counted as LIX counts. */
final class SentencesTest {
  @Test
  void aWrappedLineIsNoEndOfASentence() {
    assertThat(said("Vi frågar er\nförst. Sedan tar vi bilden.", "sv"))
        .containsExactly("Vi frågar er\nförst.", "Sedan tar vi bilden.");
  }

  @Test
  void paragraphsAndItemsOfAListStandAlone() {
    assertThat(said("Vi bruger billeder:\n\n* på hjemmesiden\n* i en brochure\n", "da"))
        .containsExactly("Vi bruger billeder:", "* på hjemmesiden", "* i en brochure");
  }

  @Test
  void anAbbreviationBeforeASmallLetterEndsNothing() {
    assertThat(said("Det gäller t.ex. elever enligt art. 6 i lagen.", "sv")).hasSize(1);
  }

  @Test
  void wordsOfMoreThanSixLettersAreLong() {
    List<Sentence> sentences =
        Sentences.of("Skolan sparar betyg. Elevens uppgifter raderas.", Language.of("sv"));
    assertThat(sentences).extracting(Sentence::words).containsExactly(3, 3);
    assertThat(sentences).extracting(Sentence::longWords).containsExactly(0, 3);
    assertThat(Sentences.lix(sentences)).isEqualTo(53);
  }

  @Test
  void aTextWithoutWordsHasNoSentences() {
    assertThat(Sentences.of("* 12 – 34\n", Language.of("en"))).isEmpty();
    assertThat(Sentences.lix(List.of())).isZero();
  }

  private static List<String> said(String text, String language) {
    return Sentences.of(text, Language.of(language)).stream()
        .map(sentence -> text.substring(sentence.from(), sentence.to()))
        .toList();
  }
}
