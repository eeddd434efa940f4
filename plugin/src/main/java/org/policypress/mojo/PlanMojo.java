package org.policypress.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.policypress.cache.ArtifactCache;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.edition.DocumentJob;
import org.policypress.plan.Division;
import org.policypress.plan.DocumentCosts;
import org.policypress.plan.PlanFormat;
import org.policypress.plan.ShardPlan;
import org.policypress.profile.Profile;
import org.policypress.report.TerminalReport;

/**
 * Divides a build among several machines, so that each has about as much to do: by what it took to
 * make each document when that was last done, as the cache remembers it. Writes the plan as the
 * pipeline reads it.
 *
 * @since 0.1.0
 */
@Mojo(name = "plan", threadSafe = true)
public final class PlanMojo extends SiteMojo {
  /**
   * How many shards there may be. There are fewer where there is less to divide.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.shardCount", defaultValue = "4")
  private int shardCount;

  /**
   * By what the build is divided: {@code school} or {@code language}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.shardBy", defaultValue = "school")
  private String shardBy;

  /**
   * Who reads the plan: {@code github}, GitHub Actions, which take the matrix in {@code plan.json};
   * or {@code gitlab}, GitLab CI, whose job extends the one in {@code plan.yml}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.planFormat", defaultValue = "github")
  private String planFormat;

  /**
   * Where the plan is written. Names of schools that are too many for a command line stand beside
   * it, in {@code shard-1.txt} and so on.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "policy.planDirectory",
      defaultValue = "${project.build.directory}/policy-plan",
      required = true)
  private File planDirectory;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    refuseParts("policy:plan divides the whole site");
    PlanFormat format =
        PlanFormat.find(planFormat)
            .orElseThrow(() -> unknown("policy.planFormat", planFormat, "github", "gitlab"));
    Division division =
        Arrays.stream(Division.values())
            .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(shardBy))
            .findFirst()
            .orElseThrow(() -> unknown("policy.shardBy", shardBy, "school", "language"));
    if (shardCount < 1 || shardCount > format.mostShards()) {
      throw new MojoExecutionException(
          "policy.shardCount is "
              + shardCount
              + ": write a number from 1 to "
              + format.mostShards()
              + ", which is as many as "
              + format.id()
              + " takes");
    }
    Optional<ArtifactCache> cache = cache(getLog()::warn);
    DocumentCosts costs = DocumentCosts.in(cache.map(ArtifactCache::folder));
    ShardPlan plan = ShardPlan.of(documents(), division, shardCount, costs);
    write(format.files(plan, shown(planDirectory.toPath())));
    tell(plan);
  }

  private static MojoExecutionException unknown(String parameter, String word, String... known) {
    return new MojoExecutionException(
        parameter
            + " is `"
            + word
            + "`; "
            + NearestNames.hint(
                word, List.of(known), "write `" + String.join("` or `", known) + "`"));
  }

  private List<DocumentJob> documents() throws MojoExecutionException, MojoFailureException {
    Diagnostics found = new Diagnostics();
    try {
      PolicyCompiler compiler =
          new PolicyCompiler(options(settings(), Optional.empty(), Profile.off()), getLog()::info);
      List<DocumentJob> documents = compiler.documents(found);
      if (found.hasErrors()) {
        Telling.say(getLog(), found.sorted());
        throw new MojoFailureException(
            TerminalReport.summary(found.sorted())
                + "; mend the policy first, then it can be divided");
      }
      if (documents.isEmpty()) {
        throw new MojoExecutionException(
            "there are no documents to divide: the policy names none, or policy.formats and"
                + " policy.documents let none through");
      }
      return documents;
    } catch (CompilerFault fault) {
      throw new MojoExecutionException(String.valueOf(fault.getMessage()), fault);
    }
  }

  /** Writes the files and deletes the lists of an earlier plan. */
  private void write(Map<String, String> files) throws MojoExecutionException {
    Path folder = planDirectory.toPath();
    try {
      Files.createDirectories(folder);
      try (DirectoryStream<Path> lists = Files.newDirectoryStream(folder, "shard-*.txt")) {
        for (Path list : lists) {
          Files.delete(list);
        }
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot write the plan into `"
              + shown(folder)
              + "`: check that you may write there, or set policy.planDirectory",
          e);
    }
    files.keySet().stream()
        .limit(1)
        .forEach(name -> getLog().info("the plan lies in " + shown(folder.resolve(name))));
  }

  private void tell(ShardPlan plan) {
    for (ShardPlan.PlannedShard shard : plan.shards()) {
      getLog()
          .info(
              String.format(
                  Locale.ROOT,
                  "shard %d: %d documents, about %.1f s: %s",
                  shard.number(),
                  shard.documents(),
                  shard.milliseconds() / 1000.0,
                  Stream.concat(
                          shard.names().stream().limit(3),
                          Stream.of("…").limit(shard.names().size() > 3 ? 1 : 0))
                      .reduce((a, b) -> a + ", " + b)
                      .orElse("")));
    }
    if (plan.guessed() > 0) {
      getLog()
          .info(
              plan.guessed()
                  + " documents were never measured here, and are guessed by kind, formats and"
                  + " language; keep policy.cacheDirectory of the merge for the next plan");
    }
  }
}
