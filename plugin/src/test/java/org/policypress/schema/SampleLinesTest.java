package org.policypress.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.policypress.compiler.PolicyFolder;

/**
 * Every file of the samples names its schema, for both editors. The samples use the schemas as they
 * lie in the plugin's sources, which are there in every checkout and are those of its model.
 */
final class SampleLinesTest {
  private static final Path SAMPLES = Path.of("..", "policy-source");
  private static final Path SHIPPED =
      Path.of("src", "main", "resources", "org", "policypress", "schema");

  /** Files that this run gave their lines. */
  private static final List<Path> UPDATED = new ArrayList<>();

  @AfterAll
  static void failsAfterAnUpdateSoThatSomebodyLooks() {
    if (!UPDATED.isEmpty()) {
      fail("updated " + UPDATED.size() + " files; review the diff of " + UPDATED);
    }
  }

  @TestFactory
  Stream<DynamicTest> beginsWithTheLinesOfBothEditors() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (PolicyFolder policy : PolicyFolder.discover(SAMPLES)) {
      policy.base().forEach(file -> tests.add(test(file, SchemaFiles.POLICY)));
      policy.overlays().forEach(file -> tests.add(test(file, SchemaFiles.SCHOOL)));
    }
    return tests.stream();
  }

  private static DynamicTest test(Path file, String schema) {
    List<String> lines = SchemaFiles.lines(file.resolveSibling(""), SHIPPED.resolve(schema));
    return DynamicTest.dynamicTest(
        SAMPLES.relativize(file).toString(), () -> beginsWith(file, lines));
  }

  private static void beginsWith(Path file, List<String> lines) throws IOException {
    List<String> all = Files.readAllLines(file, UTF_8);
    boolean begins = all.size() >= lines.size() && all.subList(0, lines.size()).equals(lines);
    if (!begins && Boolean.getBoolean("golden.update")) {
      Files.writeString(
          file, String.join("\n", lines) + "\n" + Files.readString(file, UTF_8), UTF_8);
      UPDATED.add(file);
      return;
    }
    assertThat(all).startsWith(lines.toArray(String[]::new));
    String path = lines.get(1).substring(lines.get(1).indexOf(':') + 2);
    assertThat(file.resolveSibling(path)).isRegularFile();
  }
}
