package org.policypress.mojo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.cache.ArtifactCache;
import org.policypress.diagnostic.Severity;
import org.policypress.mojo.EarlierRun.Told;
import org.policypress.publish.Publisher;
import org.policypress.publish.SiteTree;

class EarlierRunTest {
  private static final List<Told> SAID =
      List.of(new Told(Severity.WARNING, "en advarsel\n  på to linjer"));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path work;

  @BeforeEach
  void lay() throws Exception {
    Files.createDirectories(work.resolve("policy"));
    policy("roles: []");
    publish("<p>side</p>");
  }

  @Test
  void whatARunSaidIsSaidAgainOfTheSameInput() throws IOException {
    assertThat(run("compile").said()).isEmpty();
    run("compile").keep(SAID);
    assertThat(run("compile").said()).contains(SAID);
    assertThat(run("validate").said()).isEmpty();
    policy("roles: [teacher]");
    assertThat(run("compile").said()).isEmpty();
    policy("roles: []");
    assertThat(run("compile").said()).contains(SAID);
  }

  @Test
  void ofAFileThatChangedMeanwhileNothingIsKept() throws IOException {
    EarlierRun begun = run("compile");
    policy("roles: [teacher]");
    begun.keep(SAID);
    assertThat(run("compile").said()).isEmpty();
    policy("roles: []");
    assertThat(run("compile").said()).isEmpty();
  }

  @Test
  void aSiteThatIsGoneOrAnotherIsPublishedAgain() throws Exception {
    run("compile").keep(SAID);
    Files.writeString(work.resolve("site/index.html"), "<p>edit</p>");
    assertThat(run("compile").said()).as("a byte differs").isEmpty();
    publish("<p>side</p>");
    assertThat(run("compile").said()).as("as it was").contains(SAID);
    publish("<p>en anden side</p>");
    assertThat(run("compile").said()).as("another site").isEmpty();
    Files.delete(work.resolve("site/.policypress-manifest"));
    assertThat(run("compile").said()).as("nobody's site").isEmpty();
    run("compile").keep(SAID);
    assertThat(run("compile").said()).as("a run whose site is gone").isEmpty();
  }

  private EarlierRun run(String goal) {
    ArtifactCache cache =
        new ArtifactCache(
            work.resolve("cache"),
            1 << 20,
            trouble -> {
              throw new AssertionError(trouble);
            });
    RunInput input = new RunInput(List.of(goal), List.of(work.resolve("policy")), List.of());
    return new EarlierRun(cache, input, Optional.of(work.resolve("site")));
  }

  private void policy(String text) throws IOException {
    Files.writeString(work.resolve("policy/policy.yaml"), text);
  }

  private void publish(String page) throws Exception {
    SiteTree tree = new SiteTree();
    tree.add("index.html", page.getBytes(UTF_8));
    new Publisher("policypress-test", Instant.parse("2026-11-22T00:00:00Z"))
        .publish(tree, work.resolve("site"));
  }
}
