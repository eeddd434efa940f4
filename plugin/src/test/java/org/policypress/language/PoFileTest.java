package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;

final class PoFileTest {
  static final String EVERYTHING =
      """
      msgid ""
      msgstr ""
      "Project-Id-Version: policypress\\n"
      "Report-Msgid-Bugs-To: \\n"
      "POT-Creation-Date: 2026-11-22 00:00+0000\\n"
      "PO-Revision-Date: 2026-11-22 00:00+0000\\n"
      "Last-Translator: Mette\\n"
      "Language-Team: Danish\\n"
      "Language: da\\n"
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"
      "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

      # reviewed-by: Mette, 2026-11-22, 0123456789ab
      #. shown in the parents' notice
      #: data.yaml:12
      #: data.yaml:40
      msgctxt "data-categories/term-grades/label"
      msgid "Term grades"
      msgstr "Standpunktskarakterer"

      #, fuzzy
      #| msgctxt "guidance/mail/text"
      #| msgid "Write \\"secret\\"."
      msgctxt "guidance/mail/text"
      msgid ""
      "Write \\"confidential\\" in the subject line, and never put a national ID "
      "number\\\\name there.\\n"
      "\\n"
      "\\tThen send it."
      msgstr "Skriv fortroligt."

      msgctxt "lists/pupils"
      msgid "one pupil"
      msgid_plural "%d pupils"
      msgstr[0] "en elev"
      msgstr[1] "%d elever"

      #~ msgctxt "gone/label"
      #~ msgid "Gone"
      #~ msgstr "Væk"
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  private PoFile read(String text) {
    return PoReader.read(new SourceFile("locales/da.po", text), diagnostics);
  }

  @Test
  void whatIsReadIsWrittenAgainToTheByte() {
    PoFile file = read(EVERYTHING);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(PoWriter.write(file.messages())).isEqualTo(EVERYTHING);
  }

  @Test
  void entriesKeepAllTheyCarry() {
    PoFile file = read(EVERYTHING);
    assertThat(file.header()).isPresent();
    assertThat(file.live()).hasSize(3);
    PoMessage grades = file.live().get(0).message();
    assertThat(grades.comments()).containsExactly("reviewed-by: Mette, 2026-11-22, 0123456789ab");
    assertThat(grades.extracted()).containsExactly("shown in the parents' notice");
    assertThat(grades.references()).containsExactly("data.yaml:12", "data.yaml:40");
    PoMessage mail = file.live().get(1).message();
    assertThat(mail.isFuzzy()).isTrue();
    assertThat(mail.previous().flatMap(PoMessage.Previous::id)).contains("Write \"secret\".");
    assertThat(mail.id())
        .isEqualTo(
            "Write \"confidential\" in the subject line, and never put a national ID"
                + " number\\name there.\n\n\tThen send it.");
    PoMessage pupils = file.live().get(2).message();
    assertThat(pupils.idPlural()).contains("%d pupils");
    assertThat(pupils.translations()).containsExactly("en elev", "%d elever");
    assertThat(file.entries().get(4).message().obsolete()).isTrue();
  }

  @Test
  void theCanonicalFormDoesNotDependOnTheOrderOrTheLineBreaksOfTheFile() {
    PoFile file = read(EVERYTHING.replace("\n", "\r\n"));
    List<PoMessage> backwards = new ArrayList<>(file.messages());
    Collections.reverse(backwards);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(PoWriter.write(backwards)).isEqualTo(EVERYTHING);
  }

  @Test
  void everyTextSurvivesWritingAndReading() {
    for (String text :
        List.of(
            "",
            "\n",
            " ",
            "a\nb",
            "a\n",
            "\u0001\t\r\"\\\u001f7",
            "سنة 𝄞 é",
            "x ".repeat(200),
            "y".repeat(200) + "\n" + "z".repeat(100) + "\n")) {
      PoMessage message = PoMessage.of("some/path", text, text);
      String once = PoWriter.write(List.of(message));
      PoFile again = read(once);
      assertThat(again.messages()).containsExactly(message);
      assertThat(PoWriter.write(again.messages())).isEqualTo(once);
    }
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void aTranslationKnowsThePlaceOfEachCharacterThroughQuotesAndEscapes() {
    PoEntry entry =
        read("msgid \"\"\n\"a\"\nmsgstr \"\"\n  \"say \\\"\"\n  \"hej\\\"\"\n").entries().get(0);
    assertThat(entry.translation().text()).isEqualTo("say \"hej\"");
    assertThat(entry.translation().span(5, 8)).hasToString("locales/da.po:[5,4]");
    assertThat(entry.translation().span(5, 8).end().column()).isEqualTo(7);
    assertThat(entry.span()).hasToString("locales/da.po:[1,1]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      textBlock =
          """
          msgid "a"\\nmsgstr "b|[2,8] text without a closing quotation mark
          msgid "a"\\nmsgstr "b" c"|[2,10] something follows the closing quotation mark
          msgid "a"\\nmsgstr "b\\q"|[2,10] unknown escape `\\q`
          msgid "a"\\nmsgstr "b\\303"|[2,10] unknown escape `\\303`
          msgid "a"\\nmsgst "b"|[2,1] unknown keyword `msgst`
          msgid "a"\\nmsgstr b|[2,1] `msgstr` without a text
          "a"|[1,1] text without a keyword
          msgid "a"\\n\\nmsgid "b"\\nmsgstr "c"|[1,1] entry without `msgstr`
          msgctxt "a"\\nmsgstr "c"|[1,1] entry without `msgid`
          msgid "a"\\nmsgstr "b"\\nmsgstr "c"|[3,1] second `msgstr` of an entry
          msgid "a"\\nmsgid_plural "b"\\nmsgstr[1] "c"|[1,1] entry without `msgstr[0]`
          msgid ""\\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1"|[2,43] catalogue in charset `ISO-8859-1`
          msgid "a"\\nmsgstr "b"\\n\\nmsgid "a"\\nmsgstr "c"|[4,8] second entry for `a`
          """)
  void aFaultIsShownAtItsPlaceWithAHint(String text, String expected) {
    read(text.replace("\\n", "\n"));
    List<Diagnostic> said = diagnostics.sorted();
    assertThat(said).isNotEmpty();
    Diagnostic first = said.get(0);
    assertThat(first.span() + " " + first.message()).isEqualTo("locales/da.po:" + expected);
    assertThat(first.hint()).isPresent();
  }

  @Test
  void oneFaultDoesNotHideTheOtherEntries() {
    PoFile file = read("msgid \"a\"\nmsgst \"b\"\n\"more\"\n\nmsgid \"c\"\nmsgstr \"d\"\n");
    assertThat(file.live()).extracting(e -> e.message().id()).containsExactly("c");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::hint)
        .containsExactly(Optional.of("did you mean `msgstr` or `msgid`?"));
  }

  @Test
  void noInputMakesTheReaderThrowAndTheCanonicalFormIsStable() {
    String pieces =
        "msgid \"|msgctxt \"|msgstr \"|msgstr[0]|msgid_plural| |\"|\"\n"
            + "|\\|\n"
            + "|\r\n"
            + "|#|#~|#| |#,|a|\\9|é";
    String[] piece = pieces.split("\\|", -1);
    Random random = new Random(20261122);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(piece[random.nextInt(piece.length)]);
      }
      String once = PoWriter.write(read(text.toString()).messages());
      assertThat(PoWriter.write(read(once).messages())).isEqualTo(once);
    }
  }

  @Test
  void theSameTextAtTwoPlacesIsNoDuplicateAndAnObsoleteOneIsNone() {
    read(
        """
        msgctxt "a"
        msgid "x"
        msgstr "1"

        msgctxt "b"
        msgid "x"
        msgstr "2"

        #~ msgctxt "a"
        #~ msgid "x"
        #~ msgstr "3"
        """);
    assertThat(diagnostics.sorted()).isEmpty();
  }
}
