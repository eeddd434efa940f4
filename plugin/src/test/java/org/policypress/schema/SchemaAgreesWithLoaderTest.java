package org.policypress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policypress.compiler.RuleFixture;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.load.LoadRules;
import org.policypress.overlay.OverlayRules;
import org.policypress.source.SourceFile;
import org.policypress.yaml.SourceReader;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;
import org.policypress.yaml.YamlRules;

/**
 * What the loader takes the schemas take, and the other way round: in every file of the samples and
 * of the cases of the rules.
 */
final class SchemaAgreesWithLoaderTest {
  private static final Path SAMPLES = Path.of("..", "policy-source");

  /** Faults that a schema can see; whether an id is given twice it cannot. */
  private static final Set<String> OF_SHAPE = new LinkedHashSet<>();

  static {
    LoadRules.ALL.forEach(rule -> OF_SHAPE.add(rule.id()));
    OF_SHAPE.remove(LoadRules.DUPLICATE_ID.id());
    OF_SHAPE.add(OverlayRules.NOT_A_MAP.id());
    OF_SHAPE.add(OverlayRules.OVERLAY_SHAPE.id());
  }

  private static final EditorSchema POLICY = EditorSchema.ofPolicy();
  private static final EditorSchema SCHOOL = EditorSchema.ofSchool();

  @TestFactory
  Stream<DynamicTest> takesEveryFileOfTheSamples() throws IOException {
    return yamlFiles(SAMPLES).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    SAMPLES.relativize(file).toString(),
                    () -> assertThat(faults(SAMPLES, file)).contains(List.of())));
  }

  static List<RuleFixture> cases() throws IOException {
    return RuleFixture.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void refusesWhatTheLoaderRefusesAndNothingElse(RuleFixture fixture, @TempDir Path work)
      throws Exception {
    Set<String> expected = refusedByTheLoader(fixture.check(work));
    TreeMap<String, List<String>> refused = new TreeMap<>();
    for (Path file : yamlFiles(work)) {
      String name = work.relativize(file).toString().replace('\\', '/');
      Optional<List<String>> faults = faults(work, file);
      if (faults.isPresent() && !faults.get().isEmpty()) {
        refused.put(name, faults.get());
      } else if (faults.isEmpty()) {
        expected.remove(name);
      }
    }
    assertThat(refused.keySet()).as("%s", refused).isEqualTo(expected);
  }

  @Test
  void theCasesHoldFaultsOfEveryShape() throws IOException {
    Set<String> covered = new TreeSet<>();
    for (RuleFixture fixture : RuleFixture.all()) {
      covered.add(fixture.rule());
    }
    assertThat(covered).containsAll(OF_SHAPE);
  }

  /** The files in which the loader found a fault of shape. */
  private static Set<String> refusedByTheLoader(Diagnostics found) {
    return found.sorted().stream()
        .filter(fault -> OF_SHAPE.contains(fault.rule().id()) || isForTheGroupOnly(fault))
        .map(fault -> fault.span().file().path())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isForTheGroupOnly(Diagnostic fault) {
    return fault.rule().equals(OverlayRules.OVERLAY_LOCKED)
        && fault.message().startsWith("a school cannot say anything of");
  }

  /** What the schema has against a file; empty if the file is no YAML that could be judged. */
  private static Optional<List<String>> faults(Path root, Path file) throws IOException {
    Diagnostics sink = new Diagnostics();
    Optional<SourceFile> text = SourceReader.read(file, file.toString(), sink);
    Optional<YamlNode> tree = text.flatMap(source -> YamlReader.read(source, sink));
    boolean readable = sink.sorted().stream().noneMatch(d -> isOfYaml(d.rule()));
    if (!readable) {
      return Optional.empty();
    }
    boolean ofSchool = root.relativize(file).toString().matches(".*\\bschools\\b.*");
    return Optional.of(
        tree.map(node -> (ofSchool ? SCHOOL : POLICY).faults(node))
            .orElse(List.of("nothing is written")));
  }

  private static boolean isOfYaml(RuleDescriptor rule) {
    return YamlRules.ALL.contains(rule);
  }

  static List<Path> yamlFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
