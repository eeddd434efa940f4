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
import org.policypress.compose.DocumentComposer;
import org.policypress.compose.DocumentView;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.language.PolicyCatalogue;
import org.policypress.load.PolicyLoader;
import org.policypress.model.Document;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.source.SourceFile;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

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

  private final Diagnostics sink = new Diagnostics();
  private @TempDir Path templates;

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
    PolicySet policy = policy(KebabCase.of(audience));
    PolicyGroup group = new PolicyGroup(policy, PolicyIndex.of(policy), List.of());
    TemplateSource source = new TemplateSource(Optional.of(templates), "templates");
    Language danish = Language.of("da");
    Messages messages =
        Messages.load(
            danish,
            List.of(new SourceFile("da.po", source.text("messages/da.po").orElseThrow())),
            sink);
    Wording wording = new Wording(danish, messages, PolicyCatalogue.empty(danish), path -> {});
    DocumentView view =
        new DocumentComposer(group, wording)
            .compose(policy.documents().get(0), Optional.empty(), List.of("everything"));
    ProseReferences references = new ProseReferences(view.id(), view::anchor);
    Optional<String> text = new AsciiDocTemplates(source).fill(view, wording, references, sink);
    assertThat(sink.sorted()).isEmpty();
    return Parser.unescapeEntities(text.orElseThrow(), false);
  }

  private PolicySet policy(String audience) {
    String yaml = RenderSamples.resource("redaction/policy.yaml").replace("AUDIENCE", audience);
    YamlNode tree = YamlReader.read(new SourceFile("policy.yaml", yaml), sink).orElseThrow();
    return new PolicyLoader(sink).load((YamlNode.Mapping) tree).orElseThrow();
  }
}
