package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policypress.compose.Text;
import org.policypress.language.Language;
import org.policypress.language.ReviewState;
import org.policypress.prose.AsciiDocText.Position;

/** The marks that texts get in AsciiDoc are found again there, wherever the text stands. */
class PassageMarksTest {
  private static final Language ENGLISH = Language.of("en");
  private static final Language DANISH = Language.of("da");

  private static String written(ReviewState state, Language language, Position position) {
    Text text = new Text(List.of(new Text.Run("a # b [c] 3", language, state)));
    return RoleWriter.write(text, ENGLISH, position);
  }

  @ParameterizedTest
  @EnumSource(Position.class)
  void aMarkIsCountedAndTakenAwayWhereverItStands(Position position) {
    String marked = written(ReviewState.UNREVIEWED, ENGLISH, position);
    String plain = written(ReviewState.SOURCE, ENGLISH, position);
    boolean carries = position != Position.ATTRIBUTE;
    assertThat(PassageMarks.count(marked).get(ReviewState.UNREVIEWED)).isEqualTo(carries ? 1 : 0);
    assertThat(PassageMarks.without(ReviewState.UNREVIEWED, marked)).isEqualTo(plain);
    assertThat(PassageMarks.without(ReviewState.STALE, marked)).isEqualTo(marked);
  }

  @Test
  void theLanguageOfAPassageStaysWhenItsMarkGoes() {
    String marked = written(ReviewState.UNTRANSLATED, DANISH, Position.PARAGRAPH);
    assertThat(marked).startsWith("[.lang-da.untranslated]##");
    assertThat(PassageMarks.without(ReviewState.UNTRANSLATED, marked))
        .isEqualTo(marked.replace(".untranslated", ""));
  }

  @Test
  void aLineIsOnePassageHoweverManyPartsOfItAreMarked() {
    String line = "[.stale]##In## 3 [.stale]##days## and [.unreviewed]##at once##";
    assertThat(PassageMarks.count(line + "\n" + line))
        .containsAllEntriesOf(
            Map.of(ReviewState.STALE, 2, ReviewState.UNREVIEWED, 2, ReviewState.UNTRANSLATED, 0));
  }
}
