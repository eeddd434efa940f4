package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.model.Document;
import org.policypress.model.KebabCase;

/**
 * A template that prints all that it can reach prints nothing that is for staff to anybody else.
 */
class RedactionTest {
  /** Words of the policy that only staff may read. */
  private static final List<String> FOR_STAFF =
      List.of(
          "bag brandslukkeren",
          "//server/elever",
          "Sekretariatet",
          "Stålskabet",
          "99 00 00 01",
          "Sikringsrummet",
          "Skabet låses op",
          "Truede elever",
          "Beskyttelse af truede",
          "Nøglerne ligger",
          "kontrolleres i loggen",
          "Husk at låse");

  /** Words that everybody must be told. */
  private static final List<String> FOR_EVERYBODY =
      List.of("Karakterer", "Undervisning", "Kontoret", "Højst 5 år efter afgang fra skolen");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path templates;

  @BeforeEach
  void writeATemplateThatPrintsAllItCanReach() throws IOException {
    Path sections = Files.createDirectories(templates.resolve("sections"));
    Files.writeString(
        sections.resolve("everything.adoc.ftl"),
        RenderSamples.resource("redaction/everything.ftl"));
  }

  @Test
  void staffReadEverything() {
    assertThat(printedFor(Document.Audience.STAFF)).contains(FOR_STAFF).contains(FOR_EVERYBODY);
  }

  @Test
  void parentsPupilsAndThePublicReadNothingThatIsForStaff() {
    for (Document.Audience audience :
        List.of(Document.Audience.PARENTS, Document.Audience.PUPILS, Document.Audience.PUBLIC)) {
      assertThat(printedFor(audience))
          .as(audience.name())
          .contains(FOR_EVERYBODY)
          .doesNotContain(FOR_STAFF);
    }
  }

  private String printedFor(Document.Audience audience) {
    String yaml =
        RenderSamples.resource("redaction/policy.yaml").replace("AUDIENCE", KebabCase.of(audience));
    TemplateSource source = new TemplateSource(Optional.of(templates), "templates");
    String text = ComposedDocument.of(yaml, source, List.of("everything"));
    return Parser.unescapeEntities(text, false);
  }
}
