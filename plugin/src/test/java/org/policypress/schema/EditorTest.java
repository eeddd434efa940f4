package org.policypress.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * An editor with the YAML language server completes keys and words, shows what they mean, marks
 * what the loader would refuse, and has nothing against the samples.
 */
@Tag("editor")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EditorTest {
  private static final Path SAMPLES = Path.of("..", "policy-source");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private LanguageServer server;

  private int files;

  @BeforeAll
  void start() throws Exception {
    server = LanguageServer.start();
    SchemaFiles.write(folder.resolve(SchemaFiles.FOLDER));
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void marksNothingInTheSamples() throws Exception {
    List<String> marked = new ArrayList<>();
    for (Path file : samples()) {
      for (JsonNode mark : server.open(file, Files.readString(file, UTF_8))) {
        marked.add(file + ": " + mark.path("message").asString(""));
      }
      server.close(file);
    }
    assertThat(marked).isEmpty();
  }

  @Test
  void offersTheTopLevelKeys() throws Exception {
    assertThat(offered("", "ret|"))
        .contains("organisation", "data-categories", "retention", "documents");
  }

  @Test
  void offersTheKeysOfAnEntryThatItDoesNotHaveYet() throws Exception {
    assertThat(
            offered(
                "",
                """
                data-categories:
                  - id: term-grades
                    |
                """))
        .contains("label", "subjects", "sensitivity", "review-by")
        .doesNotContain("id", "stewardship");
  }

  @Test
  void offersTheWordsOfAnEnumeration() throws Exception {
    assertThat(
            offered(
                "",
                """
                data-categories:
                  - id: term-grades
                    sensitivity: |
                """))
        .contains("ordinary", "confidential", "special", "criminal");
  }

  @Test
  void offersPeriods() throws Exception {
    assertThat(
            offered(
                "",
                """
                retention:
                  - id: term-grades
                    keep: |
                """))
        .contains("at most 5 years", "this year and 1 before", "forever");
  }

  @Test
  void offersWhatASchoolMaySayAndNothingOfTheOrganisation() throws Exception {
    assertThat(
            offered(
                "schools",
                """
                school: hassel
                because: Hassel har kameraer.
                change:
                  |
                """))
        .contains("access", "local-facts", "retention")
        .doesNotContain("organisation", "documents", "suppress");
  }

  @Test
  void offersToAddToAListOfTheBase() throws Exception {
    assertThat(
            offered(
                "schools",
                """
                school: hassel
                because: Hassel har kameraer.
                change:
                  access:
                    - id: caretaker
                      categories:
                        |
                """))
        .contains("add", "remove");
  }

  @Test
  void showsWhatAKeyMeans() throws Exception {
    assertThat(
            shown(
                """
                data-categories:
                  - id: term-grades
                    sub|jects: [pupil]
                """))
        .contains("Whose data; never empty.", "data-subjects");
  }

  @Test
  void showsWhatTheWordsOfAnEnumerationMean() throws Exception {
    assertThat(
            shown(
                """
                data-categories:
                  - id: term-grades
                    sensi|tivity: special
                """))
        .contains("How sensitive it is.", "`special`: Special categories (art. 9).");
  }

  @Test
  void marksAWrongWordAtItsPlace() throws Exception {
    JsonNode marks =
        marks(
            "",
            """
            data-categories:
              - id: term-grades
                label: Standpunktskarakterer
                subjects: [pupil]
                sensitivity: confidental
            """);
    assertThat(marks).hasSize(1);
    assertThat(marks.get(0).path("message").asString("")).contains("\"confidential\"");
    assertThat(marks.get(0).path("range").path("start").path("line").asInt()).isEqualTo(6);
  }

  @Test
  void marksAPeriodThatCannotBeReadAndSaysHowToWriteIt() throws Exception {
    JsonNode marks =
        marks(
            "",
            """
            retention:
              - id: term-grades
                keep: 5 år
            """);
    assertThat(marks).hasSize(1);
    assertThat(marks.get(0).path("message").asString("")).contains("at most 5 years");
  }

  @Test
  void marksAKeyThatThereIsNotAndOneThatIsMissing() throws Exception {
    JsonNode marks =
        marks(
            "",
            """
            data-categories:
              - id: term-grades
                lable: Standpunktskarakterer
                subjects: [pupil]
                sensitivity: confidential
            """);
    assertThat(marks.toString()).contains("lable").contains("\\\"label\\\"");
  }

  @Test
  void marksAnOverlayThatSpeaksOfTheOrganisation() throws Exception {
    assertThat(
            marks(
                    "schools",
                    """
                    school: hassel
                    because: Hassel har fået et nyt navn.
                    change:
                      organisation:
                        name: Hassel Friskole
                    """)
                .toString())
        .contains("organisation");
  }

  /** Labels of what is offered where the bar stands. */
  private List<String> offered(String kind, String text) throws Exception {
    Place place = open(kind, text);
    List<String> labels = new ArrayList<>();
    for (JsonNode item : server.complete(place.file(), place.line(), place.column())) {
      labels.add(item.path("label").asString(""));
    }
    server.close(place.file());
    return labels;
  }

  /** What is shown where the bar stands. */
  private String shown(String text) throws Exception {
    Place place = open("", text);
    String shown = server.hover(place.file(), place.line(), place.column());
    server.close(place.file());
    return shown;
  }

  private JsonNode marks(String kind, String text) throws Exception {
    Path file = file(kind);
    JsonNode marks = server.open(file, lines(file) + text);
    server.close(file);
    return marks;
  }

  private record Place(Path file, int line, int column) {}

  private Place open(String kind, String text) throws Exception {
    Path file = file(kind);
    String whole = lines(file) + text;
    int bar = whole.indexOf('|');
    String before = whole.substring(0, bar);
    server.open(file, before + whole.substring(bar + 1));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Place(file, line, bar - (before.lastIndexOf('\n') + 1));
  }

  /** A file of a policy set, of a school if it is in that folder; another one at each call. */
  private Path file(String kind) {
    files++;
    return folder.resolve("fjordskolen").resolve(kind).resolve("file-" + files + ".yaml");
  }

  private static String lines(Path file) {
    String schema =
        file.resolveSibling("").endsWith("schools") ? SchemaFiles.SCHOOL : SchemaFiles.POLICY;
    return String.join(
            "\n",
            SchemaFiles.lines(
                file.resolveSibling(""), folder.resolve(SchemaFiles.FOLDER).resolve(schema)))
        + "\n";
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
