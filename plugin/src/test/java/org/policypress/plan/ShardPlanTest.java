package org.policypress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.DocumentJob;
import org.policypress.plan.ShardPlan.PlannedShard;

/** The shards of a group of three schools. */
class ShardPlanTest {
  private static final Path SOURCE = Path.of("src/test/resources/shards/kystskolerne");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path cache;

  private List<DocumentJob> jobs = List.of();

  @BeforeEach
  void list() throws Exception {
    CompilerOptions options =
        new CompilerOptions(
            SOURCE,
            SOURCE,
            Optional.empty(),
            cache.resolve("nowhere"),
            CompilerOptions.Filter.none(),
            Instant.EPOCH,
            LocalDate.of(2026, 11, 22),
            "test");
    jobs = new PolicyCompiler(options, line -> {}).documents(new Diagnostics());
  }

  @Test
  void whatTakesLongestGoesFirstAndEachIntoTheEmptiestShard() {
    measure(Map.of("", 1_000L, "fyrholm", 700L, "klitmark", 500L, "strandby", 100L));

    ShardPlan plan = ShardPlan.of(jobs, Division.SCHOOL, 2, costs());

    assertThat(plan.shards())
        .containsExactly(
            new PlannedShard(1, List.of("kystskolerne", "kystskolerne/strandby"), 4, 2_200),
            new PlannedShard(
                2, List.of("kystskolerne/fyrholm", "kystskolerne/klitmark"), 4, 2_400));
    assertThat(plan.guessed()).isZero();
  }

  @Test
  void whatWasNeverMeasuredIsGuessedOnTheScaleOfTheRest() {
    DocumentCosts costs = costs();
    jobs.stream().filter(job -> job.school().isPresent()).forEach(job -> costs.measured(job, 40));
    ShardPlan plan = ShardPlan.of(jobs, Division.SCHOOL, 4, costs);

    assertThat(plan.guessed()).isEqualTo(2);
    assertThat(plan.shards().get(0).names()).containsExactly("kystskolerne");
    assertThat(plan.shards().get(0).milliseconds())
        .as("two handbooks, which are longer than six sheets of a school")
        .isBetween(100L, 400L);
  }

  @Test
  void thereAreNoMoreShardsThanThereIsToDivide() {
    assertThat(ShardPlan.of(jobs, Division.SCHOOL, 40, costs()).shards()).hasSize(4);
    assertThat(ShardPlan.of(jobs, Division.LANGUAGE, 40, costs()).shards())
        .extracting(PlannedShard::names)
        .containsExactlyInAnyOrder(List.of("da"), List.of("en"));
    assertThat(ShardPlan.of(jobs, Division.SCHOOL, 1, costs()).shards().get(0).documents())
        .isEqualTo(jobs.size());
  }

  @Test
  void everyDocumentIsInOneShardWhateverItsCost() {
    for (int count = 1; count <= 4; count++) {
      List<PlannedShard> shards = ShardPlan.of(jobs, Division.SCHOOL, count, costs()).shards();
      assertThat(shards).hasSize(count).noneMatch(shard -> shard.names().isEmpty());
      assertThat(shards.stream().flatMap(shard -> shard.names().stream()))
          .containsExactlyInAnyOrderElementsOf(
              jobs.stream().map(DocumentJob::place).collect(Collectors.toSet()));
    }
  }

  @Test
  void gitHubReadsTheMatrixOnOneLine() {
    measure(Map.of("", 1_000L, "fyrholm", 700L, "klitmark", 500L, "strandby", 100L));

    assertThat(PlanFormat.GITHUB.files(ShardPlan.of(jobs, Division.SCHOOL, 2, costs()), "plan"))
        .isEqualTo(
            Map.of(
                "plan.json",
                "{\"include\":[{\"shard\":1,\"schools\":\"kystskolerne,kystskolerne/strandby\"},"
                    + "{\"shard\":2,\"schools\":\"kystskolerne/fyrholm,kystskolerne/klitmark\"}]}\n"));
  }

  @Test
  void namesThatAreTooManyForACommandLineStandInAFile() {
    List<String> names =
        IntStream.range(0, 9_000).mapToObj("group/school-%04d"::formatted).toList();
    ShardPlan plan =
        new ShardPlan(Division.SCHOOL, List.of(new PlannedShard(1, names, 9_000, 1)), 0);

    Map<String, String> files = PlanFormat.GITHUB.files(plan, "target/policy-plan");

    assertThat(files.get("plan.json"))
        .isEqualTo(
            "{\"include\":[{\"shard\":1,\"schools\":\"@target/policy-plan/shard-1.txt\"}]}\n");
    assertThat(files.get("shard-1.txt")).hasLineCount(9_000).startsWith("group/school-0000\n");
  }

  @Test
  void gitLabExtendsAJobWithItsParallelEditions() {
    measure(Map.of("", 1_000L, "fyrholm", 700L, "klitmark", 500L, "strandby", 100L));

    Map<String, String> files =
        PlanFormat.GITLAB.files(ShardPlan.of(jobs, Division.LANGUAGE, 2, costs()), "plan");

    assertThat(files.get("plan.yml"))
        .isEqualTo(
            """
            .policy-shards:
              parallel:
                matrix:
                  - SHARD: "1"
                    LANGUAGES: "@plan/shard-1.txt"
                  - SHARD: "2"
                    LANGUAGES: "@plan/shard-2.txt"
            """);
    assertThat(files.get("shard-1.txt")).isEqualTo("da\n");
    assertThat(files.get("shard-2.txt")).isEqualTo("en\n");
  }

  @Test
  void whatWasMeasuredIsKeptBesideWhatAnotherBuildMeasuredMeanwhile() {
    DocumentCosts one = costs();
    DocumentCosts other = costs();
    one.measured(jobs.get(0), 10);
    other.measured(jobs.get(1), 20);
    one.keep();
    other.keep();

    assertThat(costs().of(jobs.get(0))).hasValue(10);
    assertThat(costs().of(jobs.get(1))).hasValue(20);
    assertThat(costs().of(jobs.get(2))).isEmpty();
  }

  @Test
  void aDamagedFileTellsWhatIsWholeOfItAndNeverFails() throws IOException {
    measure(Map.of("", 1_000L, "fyrholm", 700L, "klitmark", 500L, "strandby", 100L));
    Path file = cache.resolve("document-costs.txt");
    String whole = Files.readString(file);

    Files.writeString(file, whole.replaceFirst("\n[0-9]+ ", "\n-1 "));
    assertThat(ShardPlan.of(jobs, Division.SCHOOL, 2, costs()).guessed()).isEqualTo(1);
    Files.writeString(file, "a picture of a cat");
    assertThat(ShardPlan.of(jobs, Division.SCHOOL, 2, costs()).guessed()).isEqualTo(jobs.size());
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(ShardPlan.of(jobs, Division.SCHOOL, 2, costs()).guessed()).isEqualTo(jobs.size());
    DocumentCosts costs = costs();
    costs.measured(jobs.get(0), 10);
    costs.keep();
  }

  @Test
  void withoutACacheNothingIsKnownAndNothingKept() {
    DocumentCosts costs = DocumentCosts.in(Optional.empty());
    costs.measured(jobs.get(0), 10);
    costs.keep();
    assertThat(DocumentCosts.in(Optional.empty()).of(jobs.get(0))).isEmpty();
  }

  /** Says what each document of a school takes; of the group under the empty name. */
  private void measure(Map<String, Long> bySchool) {
    DocumentCosts costs = costs();
    for (DocumentJob job : jobs) {
      String school = job.school().map(of -> of.id()).orElse("");
      costs.measured(job, bySchool.getOrDefault(school, 1L));
    }
    costs.keep();
  }

  private DocumentCosts costs() {
    return DocumentCosts.in(Optional.of(cache));
  }
}
