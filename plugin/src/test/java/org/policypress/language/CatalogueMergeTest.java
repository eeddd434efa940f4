package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.CatalogueMerge.Source;
import org.policypress.source.SourceFile;

/** What becomes of each entry of a catalogue when the texts of the policy change. */
final class CatalogueMergeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 24);

  private static Source text(String path, String words) {
    return new Source(new TextKey(path, words), List.of(), List.of(), true);
  }

  private static Source unread(String path, String words) {
    return new Source(new TextKey(path, words), List.of(), List.of(), false);
  }

  private static String merge(String catalogue, LocalDate day, Source... sources) {
    PoFile file = PoReader.read(new SourceFile("en.po", catalogue), new Diagnostics());
    return PoWriter.write(
        CatalogueMerge.merge(List.of(sources), Optional.of(file), Optional.of(day)).stream()
            .map(CatalogueMerge.Entry::message)
            .toList());
  }

  private static String entry(String path, String words, String translation) {
    return PoWriter.write(List.of(PoMessage.of(path, words, translation)));
  }

  @Test
  void aTextThatChangedTwiceStillShowsWhatWasTranslatedAndSinceWhen() {
    String once = merge(entry("p", "a", "A"), DAY, text("p", "b"));
    assertThat(merge(once, LATER, text("p", "c")))
        .isEqualTo(
            """
            # stale-since: 2026-11-22
            #, fuzzy
            #| msgid "a"
            msgctxt "p"
            msgid "c"
            msgstr "A"
            """);
  }

  @Test
  void aTextThatIsChangedBackIsUpToDateAgain() {
    String before = entry("p", "a", "A");
    String once = merge(before, DAY, text("p", "b"));
    assertThat(merge(once, LATER, text("p", "a"))).isEqualTo(before);
  }

  @Test
  void aSchoolThatSaysItOtherwiseHasAnEntryOfItsOwn() {
    String both = merge(entry("p", "a", "A"), DAY, text("p", "a"), text("p", "b"));
    assertThat(both).isEqualTo(entry("p", "a", "A") + "\n" + entry("p", "b", ""));
  }

  @Test
  void whereItCannotBeKnownWhichTextChangedNoneIsTakenForTheOther() {
    String two = entry("p", "a", "A") + "\n" + entry("p", "b", "B");
    assertThat(merge(two, DAY, text("p", "c"), text("p", "d")))
        .contains("msgid \"c\"\nmsgstr \"\"", "msgid \"d\"\nmsgstr \"\"")
        .contains("#~ msgid \"a\"\n#~ msgstr \"A\"", "#~ msgid \"b\"\n#~ msgstr \"B\"")
        .doesNotContain("fuzzy");
  }

  @Test
  void ofTwoTextsAtAPlaceTheOneThatChangedIsStale() {
    String two = entry("p", "a", "A") + "\n" + entry("p", "b", "B");
    assertThat(merge(two, DAY, text("p", "a"), text("p", "c")))
        .contains("msgid \"a\"\nmsgstr \"A\"")
        .contains("#| msgid \"b\"\nmsgctxt \"p\"\nmsgid \"c\"\nmsgstr \"B\"");
  }

  @Test
  void aTextThatComesBackHasItsOwnTranslationAndNotThatOfItsSuccessor() {
    String gone = merge(entry("p", "a", "A"), DAY);
    String both = gone + "\n" + entry("p", "b", "B");
    assertThat(merge(both, DAY, text("p", "a")))
        .isEqualTo(entry("p", "a", "A") + "\n#~ msgctxt \"p\"\n#~ msgid \"b\"\n#~ msgstr \"B\"\n");
  }

  @Test
  void whatNobodyReadsIsNotAskedForButItsTranslationIsKept() {
    String file = entry("p", "a", "A") + "\n" + entry("q", "b", "");
    assertThat(merge(file, DAY, unread("p", "a"), unread("q", "b"), unread("r", "c")))
        .isEqualTo(entry("p", "a", "A"));
  }

  @Test
  void whatATranslatorNotedStaysAndAnUntranslatedEntryThatIsGoneDoesNot() {
    String file =
        "# look it up\n#, fuzzy, no-wrap\n" + entry("p", "a", "A") + "\n" + entry("q", "b", "");
    assertThat(merge(file, DAY, text("p", "a")))
        .isEqualTo(file.substring(0, file.indexOf("\n\n") + 1));
  }

  @Test
  void anEntryThatATranslatorsToolMadeAnewFindsItsObsoleteTranslation() {
    String file = entry("p", "a", "") + "\n#~ msgctxt \"p\"\n#~ msgid \"a\"\n#~ msgstr \"A\"\n";
    assertThat(merge(file, DAY, text("p", "a"))).isEqualTo(entry("p", "a", "A"));
  }

  @Test
  void anEntryWithoutAPlaceIsKeptAsObsolete() {
    assertThat(merge("msgid \"a\"\nmsgstr \"A\"\n", DAY, text("p", "a")))
        .isEqualTo(entry("p", "a", "") + "\n#~ msgid \"a\"\n#~ msgstr \"A\"\n");
  }

  @Test
  void inMemoryNothingIsNotedButTheStateIsTheSame() {
    PoFile file = PoReader.read(new SourceFile("en.po", entry("p", "a", "A")), new Diagnostics());
    PolicyCatalogue catalogue =
        PolicyCatalogue.of(Language.of("en"), file, () -> List.of(text("p", "b")));
    assertThat(catalogue.find("p", "b"))
        .hasValueSatisfying(
            translation -> {
              assertThat(translation.value()).isEqualTo("A");
              assertThat(translation.state()).isEqualTo(ReviewState.STALE);
              assertThat(translation.staleSince()).isEmpty();
              assertThat(translation.text().span().start().line()).isEqualTo(3);
            });
    assertThat(catalogue.find("p", "a")).isEmpty();
  }

  @Test
  void aDayThatWasNotedIsToldUntilTheTranslationIsMended() {
    String stale = merge(entry("p", "a", "A"), DAY, text("p", "b"));
    for (String catalogue : List.of(stale, stale.replace("#, fuzzy\n", ""))) {
      PoFile file = PoReader.read(new SourceFile("en.po", catalogue), new Diagnostics());
      assertThat(
              PolicyCatalogue.of(Language.of("en"), file, () -> List.of(text("p", "b")))
                  .find("p", "b")
                  .flatMap(Translation::staleSince))
          .isEqualTo(catalogue.equals(stale) ? Optional.of(DAY) : Optional.empty());
    }
  }

  /** Whatever is written, taken away and brought back: a second run changes nothing. */
  @Test
  void noTranslationIsEverLostAndASecondRunChangesNothing() {
    Random random = new Random(20261122);
    for (int run = 0; run < 100; run++) {
      String catalogue = "";
      List<String> translated = new ArrayList<>();
      for (int step = 0; step < 8; step++) {
        Source[] sources =
            Stream.generate(
                    () ->
                        text("p" + random.nextInt(3), Character.toString('a' + random.nextInt(4))))
                .limit(random.nextInt(5))
                .distinct()
                .toArray(Source[]::new);
        catalogue = merge(catalogue, DAY, sources);
        assertThat(merge(catalogue, LATER, sources)).isEqualTo(catalogue);
        String translation = "T" + run + "." + step + ".";
        if (catalogue.contains("msgstr \"\"")) {
          catalogue =
              catalogue.replaceFirst("(?<!~ )msgstr \"\"", "msgstr \"" + translation + "\"");
          translated.add(translation);
        }
        for (String each : translated) {
          assertThat(catalogue).contains(each);
        }
      }
    }
  }
}
