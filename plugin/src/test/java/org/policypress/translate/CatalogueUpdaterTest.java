package org.policypress.translate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policypress.compiler.CompilerFault;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.translate.CatalogueUpdater.Request;

/** What the goal does to the catalogues of a policy. */
final class CatalogueUpdaterTest {
  private static final LocalDate LATER = LocalDate.of(2026, 12, 24);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private TranslatedPolicy policy;

  private final Diagnostics sink = new Diagnostics();

  @BeforeEach
  void setUp() throws IOException {
    policy = TranslatedPolicy.in(folder.resolve("fjordskolen"));
  }

  private static Request later() {
    return new Request(List.of(), Optional.empty(), false, LATER);
  }

  private static Request signing(String... languages) {
    return new Request(List.of(languages), Optional.of("Ann Berg"), false, TranslatedPolicy.TODAY);
  }

  static List<String> samples() throws IOException {
    try (Stream<Path> folders = Files.list(TranslatedPolicy.SAMPLES)) {
      return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCataloguesOfASampleAreUpToDate(String sample) throws Exception {
    List<CatalogueUpdate> updates = TranslatedPolicy.copyOf(sample, folder).update(sink);

    assertThat(updates).isNotEmpty().noneMatch(CatalogueUpdate::changed);
  }

  @Test
  void aNewCatalogueHoldsWhatItsReadersSee() throws Exception {
    policy.update(sink);

    assertThat(sink.sorted()).isEmpty();
    assertThat(policy.text("sv"))
        .isEqualTo(
            """
            msgid ""
            msgstr ""
            "Project-Id-Version: fjordskolen\\n"
            "Report-Msgid-Bugs-To: \\n"
            "POT-Creation-Date: 2026-11-22 00:00+0000\\n"
            "PO-Revision-Date: 2026-11-22 00:00+0000\\n"
            "Last-Translator: \\n"
            "Language-Team: Swedish\\n"
            "Language: sv\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

            #. shown in rooms (for staff)
            #. plain text, without markup
            #: policy.yaml:53
            msgctxt "documents/rooms/title"
            msgid "Lokaler"
            msgstr ""

            #. shown in rooms/security (for staff)
            #. may hold markup, such as *strong* or a list: keep that of the original
            #: policy.yaml:29
            msgctxt "measures/rooms/description"
            msgid ""
            "Den sidste *låser*.\\n"
            "\\n"
            "Rummet er tomt."
            msgstr ""

            #. shown in rooms/security (for staff)
            #. plain text, without markup
            #: policy.yaml:27
            msgctxt "measures/rooms/label"
            msgid "Aflåste rum"
            msgstr ""

            #. shown in rooms (for staff)
            #. plain text, without markup
            #: policy.yaml:3
            msgctxt "organisation/fjordskolen/name"
            msgid "Fjordskolen"
            msgstr ""
            """);
    assertThat(policy.text("en"))
        .contains("msgctxt \"data-subjects/pupil/label\"")
        .doesNotContain("Aflåste rum", "no-dpo-because");
  }

  @Test
  void aSecondRunChangesNothing() throws Exception {
    policy.update(sink);
    String once = policy.text("en");

    assertThat(policy.update(later(), sink)).noneMatch(CatalogueUpdate::changed);

    assertThat(policy.text("en")).isEqualTo(once);
  }

  @Test
  void aTextThatChangedKeepsItsTranslationAndIsStaleFromThatDayOn() throws Exception {
    policy.update(sink);
    policy.translate("en", "msgid \"Elever\"\nmsgstr \"\"", "msgid \"Elever\"\nmsgstr \"Pupils\"");
    policy.write("label: Elever", "label: Elever og lærlinge");
    policy.update(sink);
    policy.update(later(), sink);

    assertThat(policy.text("en"))
        .contains(
            """
            # stale-since: 2026-11-22
            #. shown in handbook/personal-data (for staff)
            #. plain text, without markup
            #: policy.yaml:17
            #, fuzzy
            #| msgid "Elever"
            msgctxt "data-subjects/pupil/label"
            msgid "Elever og lærlinge"
            msgstr "Pupils"
            """);
  }

  @Test
  void whoMendsATranslationTakesFuzzyAwayAndTheRestGoes() throws Exception {
    aTextThatChangedKeepsItsTranslationAndIsStaleFromThatDayOn();
    policy.translate("en", "#, fuzzy\n", "");
    policy.translate("en", "msgstr \"Pupils\"", "msgstr \"Pupils and apprentices\"");
    policy.update(later(), sink);

    assertThat(policy.text("en"))
        .contains("msgid \"Elever og lærlinge\"\nmsgstr \"Pupils and apprentices\"\n")
        .doesNotContain("stale-since", "#|", "fuzzy");
  }

  @Test
  void whatIsGoneIsKeptAndComesBackWithItsText() throws Exception {
    policy.update(sink);
    policy.translate("en", "msgid \"Elever\"\nmsgstr \"\"", "msgid \"Elever\"\nmsgstr \"Pupils\"");
    policy.update(signing("en"), sink);
    String before = policy.text("en");
    policy.write("id: pupil\n", "id: learner\n");
    policy.write("[pupil]", "[learner]");
    policy.update(sink);

    assertThat(policy.text("en"))
        .endsWith(
            """

            # reviewed-by: Ann Berg, 2026-11-22, 4eece7f1da40
            #~ msgctxt "data-subjects/pupil/label"
            #~ msgid "Elever"
            #~ msgstr "Pupils"
            """);

    policy.write("id: learner\n", "id: pupil\n");
    policy.write("[learner]", "[pupil]");
    policy.update(later(), sink);
    assertThat(policy.text("en")).isEqualTo(before);
  }

  @Test
  void aNameIsCompletedToASignature() throws Exception {
    policy.update(sink);
    policy.translate(
        "en",
        "msgctxt \"data-subjects/pupil/label\"\nmsgid \"Elever\"\nmsgstr \"\"",
        "# reviewed-by: Ann Berg\n"
            + "msgctxt \"data-subjects/pupil/label\"\nmsgid \"Elever\"\nmsgstr \"Pupils\"");

    List<CatalogueUpdate> updates = policy.update(sink);

    assertThat(policy.text("en")).contains("# reviewed-by: Ann Berg, 2026-11-22, 4eece7f1da40\n");
    assertThat(updates)
        .filteredOn(update -> update.language().tag().equals("en"))
        .extracting(CatalogueUpdate::counts)
        .containsExactly(new CatalogueCounts(1, 0, 4, 0, 4));
  }

  @Test
  void aNameThatStoodOverAnEarlierTextDoesNotVouchForTheNewOne() throws Exception {
    aNameIsCompletedToASignature();
    policy.translate("en", ", 2026-11-22, 4eece7f1da40", "");
    policy.write("label: Elever", "label: Elever og lærlinge");
    policy.update(sink);
    policy.translate("en", "#, fuzzy\n", "");

    List<CatalogueUpdate> updates = policy.update(sink);

    assertThat(policy.text("en")).contains("# reviewed-by: Ann Berg, 2026-11-22, 4eece7f1da40\n");
    assertThat(updates.get(0).counts().unreviewed()).isEqualTo(1);
  }

  @Test
  void aReaderSignsAllThatIsTranslatedInALanguage() throws Exception {
    policy.update(sink);
    policy.translate("en", "msgid \"Elever\"\nmsgstr \"\"", "msgid \"Elever\"\nmsgstr \"Pupils\"");

    List<CatalogueUpdate> updates = policy.update(signing("en"), sink);

    assertThat(updates).extracting(u -> u.language().tag()).containsExactly("en");
    assertThat(updates.get(0).counts().unreviewed()).isZero();
    assertThat(policy.text("en")).containsOnlyOnce("# reviewed-by: Ann Berg, 2026-11-22, 4eece");
  }

  @Test
  void whoSignsNamesALanguageThatIsThere() {
    assertThatExceptionOfType(CompilerFault.class)
        .isThrownBy(() -> policy.update(signing(), sink))
        .withMessageContaining("policy.languages");
    assertThatExceptionOfType(CompilerFault.class)
        .isThrownBy(() -> policy.update(signing("ar"), sink))
        .withMessage(
            "policy.languages names `ar`, into which no document is translated; there is `en`,"
                + " `sv`");
  }

  @Test
  void aCatalogueWithASyntaxErrorIsReportedAndLeftToTheByteWhileOthersAreWritten()
      throws Exception {
    policy.update(sink);
    policy.translate("en", "msgid \"Elever\"", "msgid \"Elever");
    byte[] before = Files.readAllBytes(policy.catalogue("en"));
    Files.delete(policy.catalogue("sv"));

    List<CatalogueUpdate> updates = policy.update(sink);

    assertThat(sink.sorted())
        .extracting(d -> d.span().file().path() + " " + d.rule().id())
        .containsExactly("fjordskolen/locales/en.po malformed-catalogue");
    assertThat(Files.readAllBytes(policy.catalogue("en"))).isEqualTo(before);
    assertThat(updates).extracting(u -> u.language().tag()).containsExactly("sv");
    assertThat(policy.catalogue("sv")).isRegularFile();
    try (Stream<Path> files = Files.list(policy.catalogue("en").resolveSibling(""))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aCheckWritesNothingAndTellsWhatIsBehind() throws Exception {
    policy.update(sink);
    String before = policy.text("en");
    policy.write("label: Elever", "label: Elever og lærlinge");

    List<CatalogueUpdate> updates =
        policy.update(new Request(List.of(), Optional.empty(), true, LATER), sink);

    assertThat(updates)
        .filteredOn(CatalogueUpdate::changed)
        .extracting(CatalogueUpdate::file)
        .containsExactly("fjordskolen/locales/en.po");
    assertThat(policy.text("en")).isEqualTo(before);
    assertThat(SummaryTable.lines(updates, true))
        .containsExactly(
            "fjordskolen",
            "  language   done  fuzzy  missing  unreviewed  words left",
            "  en            0      0        5           0           7  is behind",
            "  sv            0      0        4           0          10  unchanged");
  }

  @Test
  void lineBreaksStayAsTheEditorOfTheTranslatorWritesThem() throws Exception {
    policy.update(sink);
    Files.writeString(policy.catalogue("en"), policy.text("en").replace("\n", "\r\n"), UTF_8);

    assertThat(policy.update(sink)).noneMatch(CatalogueUpdate::changed);
  }

  @Test
  void aPolicyThatBreaksARuleCanBeTranslatedAndOneThatCannotBeReadCannot() throws Exception {
    policy.write("executor: secretaries", "executor: nobody");
    assertThat(policy.update(sink)).hasSize(2);
    assertThat(sink.sorted()).isEmpty();

    policy.write("label: Elever", "label: [Elever");
    assertThat(policy.update(sink)).isEmpty();
    assertThat(sink.sorted()).extracting(Diagnostic::rule).isNotEmpty();
  }
}
