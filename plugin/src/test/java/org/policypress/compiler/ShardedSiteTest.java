package org.policypress.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.cache.ArtifactCache;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.shard.BuildFingerprint;

/** Shards of a group of three schools, joined to the site that one build makes. */
class ShardedSiteTest {
  private static final Path SOURCE = Path.of("src/test/resources/shards/kystskolerne/policy.yaml");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String GROUP = "kystskolerne";
  private static final String STRANDBY = "kystskolerne/strandby";
  private static final String KLITMARK = "kystskolerne/klitmark";
  private static final String FYRHOLM = "kystskolerne/fyrholm";

  /** What the engines make for the first test serves the others. */
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path kept;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path work;

  private Path cache = kept;

  private BuildFingerprint input = fingerprint('a', 'c');
  private List<String> formats = List.of("html", "adoc");

  @BeforeEach
  void lay() throws IOException {
    Files.createDirectories(work.resolve("policy"));
    Files.copy(SOURCE, work.resolve("policy/policy.yaml"));
  }

  private static BuildFingerprint fingerprint(char sources, char parameters) {
    return new BuildFingerprint(hash(sources), hash('b'), hash(parameters), hash('d'));
  }

  private static String hash(char digit) {
    return String.valueOf(digit).repeat(64);
  }

  @Test
  void shardsBySchoolMakeTheSiteOfOneBuildToTheByte() throws Exception {
    shard("one", List.of(GROUP, FYRHOLM), List.of());
    shard("two", List.of(STRANDBY, KLITMARK), List.of());

    assertThat(merge()).isPresent();

    assertThat(site("merged")).usingRecursiveComparison().isEqualTo(unsharded());
  }

  @Test
  void shardsByLanguageDoToo() throws Exception {
    formats = List.of();
    shard("one", List.of(), List.of("da"));
    shard("two", List.of(), List.of("en"));

    assertThat(merge()).isPresent();

    Map<String, String> merged = site("merged");
    assertThat(merged).usingRecursiveComparison().isEqualTo(unsharded());
    assertThat(merged).containsKey("internal/kystskolerne/en/staff-handbook.pdf");
    assertThat(
            Files.readString(work.resolve("merged/internal/kystskolerne/en/staff-handbook.html")))
        .as("the edition that prevails, which another shard has made")
        .contains("../da/staff-handbook.html");
  }

  @Test
  void aDocumentMayBeInTwoShardsIfItIsTheSame() throws Exception {
    shard("one", List.of(), List.of());
    shard("two", List.of(FYRHOLM), List.of());

    assertThat(merge()).isPresent();

    assertThat(site("merged")).usingRecursiveComparison().isEqualTo(unsharded());
  }

  @Test
  void aDocumentThatTwoShardsHoldInTwoWaysIsAFault() throws Exception {
    shard("one", List.of(), List.of());
    change("Skolens eget ark", "Skolens helt eget ark");
    shard("two", List.of(FYRHOLM), List.of());

    assertThatThrownBy(this::merge)
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("hold different editions of `internal/kystskolerne/da/fyrholm/")
        .hasMessageContaining("build both again");
  }

  @Test
  void whatNoShardHoldsIsNamedWithTheShardToBuild() throws Exception {
    shard("one", List.of(GROUP, FYRHOLM), List.of());

    assertThatThrownBy(this::merge)
        .isInstanceOf(CompilerFault.class)
        .hasMessage(
            "no shard holds `internal/kystskolerne/da/strandby/school-sheet`,"
                + " `internal/kystskolerne/da/klitmark/school-sheet`,"
                + " `internal/kystskolerne/en/strandby/school-sheet` and 1 more documents: build"
                + " the shard that is missing, with"
                + " -Dpolicy.schools=kystskolerne/strandby,kystskolerne/klitmark or"
                + " -Dpolicy.languages=da,en");
    assertThat(work.resolve("merged")).doesNotExist();
  }

  @Test
  void aShardOfOtherSourcesIsNamedWithWhatDiffers() throws Exception {
    shard("one", List.of(GROUP, FYRHOLM), List.of());
    input = fingerprint('e', 'f');
    shard("two", List.of(STRANDBY, KLITMARK), List.of());
    input = fingerprint('a', 'c');

    assertThatThrownBy(this::merge)
        .isInstanceOf(CompilerFault.class)
        .hasMessage(
            "the shard `"
                + work.resolve("shards/two")
                + "` was made from other input than there is here: its sources, its parameters"
                + " differ; build it again from the same commit");
  }

  @Test
  void aShardIsOfItsDayAndOfTheNextForAPipelineThatRunsPastMidnight() throws Exception {
    shard("one", List.of(), List.of());

    assertThat(merge(TODAY.plusDays(1))).isPresent();
    assertThatThrownBy(() -> merge(TODAY.plusDays(2)))
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("was made on 2026-11-22, and some rules look at the day");
  }

  @Test
  void aDamagedShardIsNeverUsed() throws Exception {
    shard("one", List.of(), List.of());
    assertThat(merge()).isPresent();
    Map<String, String> before = site("merged");
    Path page =
        work.resolve("shards/one/parts/internal/kystskolerne/da/staff-handbook.parts/page.html");
    Files.writeString(page, Files.readString(page).replace("Elever", "Lærere"));

    assertThatThrownBy(this::merge)
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("is not as policy:shard made it: copy it again, with all its files");
    assertThat(site("merged")).isEqualTo(before);
  }

  @Test
  void aShardThatLostItsHiddenFileOnTheWayIsToldSo() throws Exception {
    shard("one", List.of(), List.of());
    Files.delete(work.resolve("shards/one/.policypress-manifest"));

    assertThatThrownBy(this::merge)
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("with its hidden file `.policypress-manifest`");
  }

  @Test
  void aSiteIsNoShard() throws Exception {
    assertThat(compiler("shards/site", List.of(), List.of()).compile(new Diagnostics(), d -> false))
        .isPresent();

    assertThatThrownBy(this::merge)
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("is no shard of this version of Policypress");
  }

  @Test
  void aFolderWithoutShardsAndOneThatIsNotThereAreFaults() throws Exception {
    assertThatThrownBy(this::merge).hasMessageContaining("which is no folder");
    Files.createDirectories(work.resolve("shards/empty"));
    assertThatThrownBy(this::merge)
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("there is no shard in `")
        .hasMessageContaining("build them with policy:shard");
  }

  @Test
  void aForeignFolderIsLeftAloneByBoth() throws Exception {
    shard("one", List.of(), List.of());
    Files.createDirectories(work.resolve("merged"));
    Files.writeString(work.resolve("merged/holiday.txt"), "mine");
    Files.createDirectories(work.resolve("shards/two"));
    Files.writeString(work.resolve("shards/two/holiday.txt"), "mine");

    assertThatThrownBy(this::merge)
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("holiday.txt");
    assertThatThrownBy(() -> shard("two", List.of(), List.of()))
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("holiday.txt");
    assertThat(site("merged")).containsOnlyKeys("holiday.txt");
  }

  @Test
  void aFileThatChangesWhileAShardIsBuiltLeavesNone() throws Exception {
    List<BuildFingerprint> seen = new ArrayList<>(List.of(input, fingerprint('e', 'c')));

    assertThatThrownBy(
            () ->
                compiler("shards/one", List.of(FYRHOLM), List.of())
                    .shard(() -> seen.remove(0), new Diagnostics(), d -> false))
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("a file has changed while the shard was built");
    assertThat(work.resolve("shards/one")).doesNotExist();
  }

  @Test
  void aShardAsksTheRulesOfTheWholePolicy() throws Exception {
    change("email: kontor@strandby.example\n", "");
    Diagnostics found = new Diagnostics();

    assertThat(
            compiler("shards/one", List.of(FYRHOLM), List.of())
                .shard(() -> input, found, Diagnostics::hasErrors))
        .isEmpty();

    assertThat(found.hasErrors()).isTrue();
    assertThat(work.resolve("shards/one")).doesNotExist();
  }

  @Test
  void shardsThatAreBuiltAtOnceMayShareOneCache() throws Exception {
    cache = work.resolve("cache");
    ExecutorService machines = Executors.newFixedThreadPool(2);
    List<Future<OptionalInt>> shards =
        machines.invokeAll(
            List.of(
                () -> shard("one", List.of(GROUP, FYRHOLM, STRANDBY), List.of()),
                () -> shard("two", List.of(KLITMARK, STRANDBY), List.of())));
    machines.shutdown();
    for (Future<OptionalInt> shard : shards) {
      assertThat(shard.get()).isPresent();
    }

    assertThat(merge()).isPresent();

    assertThat(site("merged")).usingRecursiveComparison().isEqualTo(unsharded());
  }

  private OptionalInt shard(String name, List<String> schools, List<String> languages)
      throws CompilerFault {
    Diagnostics found = new Diagnostics();
    OptionalInt files =
        compiler("shards/" + name, schools, languages).shard(() -> input, found, d -> false);
    assertThat(files).as(() -> String.valueOf(found.sorted())).isPresent();
    return files;
  }

  private OptionalInt merge() throws CompilerFault {
    return merge(TODAY);
  }

  private OptionalInt merge(LocalDate today) throws CompilerFault {
    return new SiteMerger(options("merged", List.of(), List.of(), today), line -> {})
        .merge(List.of(work.resolve("shards")), () -> input, new Diagnostics(), d -> false);
  }

  private Map<String, String> unsharded() throws CompilerFault, IOException {
    assertThat(compiler("whole", List.of(), List.of()).compile(new Diagnostics(), d -> false))
        .isPresent();
    return site("whole");
  }

  private PolicyCompiler compiler(String output, List<String> schools, List<String> languages) {
    return new PolicyCompiler(options(output, schools, languages, TODAY), line -> {});
  }

  private CompilerOptions options(
      String output, List<String> schools, List<String> languages, LocalDate today) {
    return new CompilerOptions(
            work,
            work.resolve("policy"),
            Optional.empty(),
            work.resolve(output),
            new CompilerOptions.Filter(languages, schools, List.of(), formats),
            Instant.EPOCH,
            today,
            "test")
        .withSiteUrl("https://kystskolerne.example/")
        .withCache(
            new ArtifactCache(
                cache,
                1 << 28,
                trouble -> {
                  throw new AssertionError(trouble);
                }));
  }

  private void change(String old, String text) throws IOException {
    Path file = work.resolve("policy/policy.yaml");
    String before = Files.readString(file, UTF_8);
    assertThat(before).contains(old);
    Files.writeString(file, before.replace(old, text), UTF_8);
  }

  /** Each file with its time and a hash of its bytes. */
  private Map<String, String> site(String name) throws IOException {
    Path root = work.resolve(name);
    Map<String, String> site = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        FileTime time = Files.getLastModifiedTime(file);
        int bytes = Arrays.hashCode(Files.readAllBytes(file));
        site.put(root.relativize(file).toString().replace('\\', '/'), time + " " + bytes);
      }
    }
    return Collections.unmodifiableMap(site);
  }
}
