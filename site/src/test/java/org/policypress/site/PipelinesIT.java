package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.site.UserProject.Build;

/**
 * The pipelines that we show as examples make the site of one build to the byte: their own lines,
 * each job in processes and folders of its own.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the lines are those of a shell")
class PipelinesIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Path whole;

  @BeforeAll
  static void buildTheWhole() throws Exception {
    UserProject machine = new Pipeline(Files.createDirectories(folder.resolve("one"))).machine();
    Pipeline.run(machine, "./mvnw -B package", Map.of());
    whole = machine.site();
  }

  @Test
  void shardsOfGitHubActionsMakeTheSiteOfOneBuild() throws Exception {
    Pipeline pipeline = new Pipeline(Files.createDirectories(folder.resolve("github")));
    GitHubRun run = new GitHubRun(pipeline, Pipeline.example("github.yml"));

    assertSame(run.run().site());

    assertThat(pipeline.artifacts("policy-shard-")).hasSize(3);
    UserProject next = pipeline.machine();
    pipeline.restore("policypress-merge-", next.path(".policypress-cache"));
    Build plan = next.maven("policy:plan", "-Dpolicy.cacheDirectory=.policypress-cache");
    assertThat(plan.output())
        .as("all but the first document of each shard was measured")
        .contains("3 documents were never measured");
  }

  @Test
  void shardsOfGitLabMakeTheSiteOfOneBuild() throws Exception {
    Pipeline pipeline = new Pipeline(Files.createDirectories(folder.resolve("gitlab")));

    assertSame(new GitLabRun(pipeline, Pipeline.example("gitlab.yml")).run().site());
  }

  @Test
  void whatCannotBePlannedIsToldInASentence() throws Exception {
    UserProject machine = new Pipeline(Files.createDirectories(folder.resolve("bad"))).machine();

    assertFails(
        machine.maven("policy:plan", "-Dpolicy.shardBy=skool"),
        "policy.shardBy is `skool`; did you mean `school`?");
    assertFails(
        machine.maven("policy:plan", "-Dpolicy.shardCount=0"),
        "policy.shardCount is 0: write a number from 1 to 256");
    assertFails(
        machine.maven("policy:plan", "-Dpolicy.schools=kystskolerne/fyrholm"),
        "policy:plan divides the whole site: leave policy.schools and policy.languages to"
            + " policy:shard");
    assertFails(
        machine.maven("policy:shard", "-Dpolicy.schools=@nowhere.txt"),
        "policy.schools names `",
        "nowhere.txt`, which cannot be read: make it with policy:plan");
    assertFails(
        machine.maven("policy:shard", "-Dpolicy.schools=kystskolerne/fyrhom"),
        "policy.schools names `kystskolerne/fyrhom`, which matches nothing; there is");
    assertFails(machine.maven("policy:merge", "-Dpolicy.shards=target"), "there is no shard in `");
    assertThat(machine.site()).doesNotExist();
  }

  private static void assertFails(Build build, String... says) {
    assertThat(build.status()).as(build.output()).isEqualTo(1);
    assertThat(build.output()).contains(says).doesNotContain("\tat ", "Caused by:");
  }

  private static void assertSame(Path site) throws IOException {
    List<String> files = PublishedSite.files(whole);
    assertThat(files)
        .contains(
            "public/index.html",
            "internal/kystskolerne/da/fyrholm/school-sheet.pdf",
            "internal/kystskolerne/da/search-staff.js",
            ".policypress-manifest")
        .isEqualTo(PublishedSite.files(site));
    for (String file : files) {
      assertThat(Files.mismatch(whole.resolve(file), site.resolve(file))).as(file).isEqualTo(-1);
      assertThat(Files.getLastModifiedTime(site.resolve(file)))
          .as(file)
          .isEqualTo(Files.getLastModifiedTime(whole.resolve(file)));
    }
  }
}
