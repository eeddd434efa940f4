package org.policypress.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parents, pupils and the public read of a small policy, word for word. */
class ReaderDocumentsTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "render", "readers");

  private static final TemplateSource TEMPLATES = new TemplateSource(Optional.empty(), "templates");

  @ParameterizedTest
  @CsvSource({"0, privacy-page", "1, parent-notice", "2, guideline", "3, accessibility"})
  void aDocumentIsAsReviewed(int position, String name) throws IOException {
    String made = ComposedDocument.of(policy(), position, TEMPLATES);
    Path file = GOLDEN.resolve(name + ".adoc");
    if (Boolean.getBoolean("golden.update")
        && (!Files.exists(file) || !Files.readString(file, UTF_8).equals(made))) {
      Files.writeString(file, made, UTF_8);
      fail("updated " + file.getFileName() + "; review the diff");
    }
    assertThat(file)
        .as("run this test with -Dgolden.update=true after a change of the templates")
        .exists()
        .content(UTF_8)
        .isEqualTo(made);
  }

  @Test
  void aHeadingNeverStandsAlone() {
    for (int position = 0; position < 4; position++) {
      List<String> lines =
          ComposedDocument.of(policy(), position, TEMPLATES)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("[#"))
              .toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith("==")) {
          int level = level(lines.get(i));
          assertThat(i + 1).as("what follows `%s`", lines.get(i)).isLessThan(lines.size());
          String next = lines.get(i + 1);
          assertThat(next.startsWith("==") && level(next) <= level)
              .as("`%s` has nothing below it", lines.get(i))
              .isFalse();
        }
      }
    }
  }

  @Test
  void aStatementOfWhatNobodyHasAssessedClaimsNothing() {
    String unassessed =
        policy()
            .replaceFirst("  conformance: full\n", "")
            .replaceFirst("  assessment:\n.*\n.*\n", "");
    assertThat(ComposedDocument.of(unassessed, 3, TEMPLATES))
        .contains("Ingen har endnu undersøgt")
        .doesNotContain("overensstemmelse", "accessibility-failures", "accessibility-assessment");
  }

  private static int level(String heading) {
    return heading.indexOf(' ');
  }

  private static String policy() {
    return RenderSamples.resource("readers/policy.yaml");
  }
}
