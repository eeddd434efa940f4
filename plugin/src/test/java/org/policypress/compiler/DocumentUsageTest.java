package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.Vocabulary;
import org.policypress.model.Usage;
import org.policypress.render.TemplateSource;

/** Documents are written when somebody asks what they show, and no more of them than needed. */
final class DocumentUsageTest {
  private static final Path POLICY = Path.of("src", "test", "resources", "explain", "policy");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path templates;

  private final Diagnostics sink = new Diagnostics();

  @SuppressWarnings("NullAway.Init")
  private DocumentWriter writer;

  @SuppressWarnings("NullAway.Init")
  private CheckedPolicy policy;

  @BeforeEach
  void setUp() throws CompilerFault {
    TemplateSource source = new TemplateSource(Optional.of(templates), "templates");
    writer = new DocumentWriter(source, new Vocabulary(source, sink));
    policy =
        new PolicyCompiler(
                new CompilerOptions(
                    POLICY,
                    POLICY,
                    Optional.empty(),
                    templates.resolve("site"),
                    CompilerOptions.Filter.none(),
                    Instant.EPOCH,
                    LocalDate.of(2026, 11, 22),
                    "test"),
                line -> {})
            .validate(sink)
            .get(0);
  }

  @Test
  void whatTheFirstDocumentShowsNeedsNoOther() throws IOException {
    Usage usage = writer.usage(policy, sink);

    assertThat(usage.shows("roles/secretaries", showing -> true)).isTrue();

    spoil("access");
    assertThat(usage.shows("retention/absence", showing -> true)).isTrue();
    assertThat(usage.isComplete()).isTrue();
  }

  @Test
  void aDocumentThatCannotBeMadeLeavesOpenWhatItShows() throws IOException {
    spoil("access");
    Usage usage = writer.usage(policy, sink);

    assertThat(usage.shows("access-reasons/administration", showing -> true)).isFalse();

    assertThat(usage.isComplete()).isFalse();
    assertThat(sink.sorted()).extracting(d -> d.rule().id()).containsOnly("template-error");
  }

  /** Puts a template into the way that cannot be filled. */
  private void spoil(String section) throws IOException {
    Path file = templates.resolve("sections").resolve(section + ".adoc.ftl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "${no.such.thing}\n");
  }
}
