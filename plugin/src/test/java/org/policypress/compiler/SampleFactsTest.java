package org.policypress.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.yaml.SourceReader;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

/**
 * What the READMEs of the samples say about where a fact stands is true: in the rows of a table
 * whose first column is {@code Fact of …}, every file exists, every id stands in one of the row's
 * files, and every file holds one of the row's ids. An id may be a path ({@code retention/pupils}),
 * and {@code store-*} means all that begin so.
 */
final class SampleFactsTest {
  private static final Path SAMPLES = Path.of("..", "policy-source");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  @TestFactory
  Stream<DynamicTest> pointsAtWhatIsThere() throws Exception {
    return PolicyFolder.discover(SAMPLES).stream()
        .flatMap(policy -> rows(policy.path()).stream().map(row -> test(policy.path(), row)));
  }

  @Test
  void eachSampleHasATableOfItsFacts() throws Exception {
    for (PolicyFolder policy : PolicyFolder.discover(SAMPLES)) {
      assertThat(rows(policy.path())).as("facts of %s", policy.path()).hasSizeGreaterThan(10);
    }
  }

  private static DynamicTest test(Path folder, Row row) {
    return DynamicTest.dynamicTest(
        folder.getFileName() + ": " + row.fact(), () -> checkRow(folder, row));
  }

  private static void checkRow(Path folder, Row row) {
    assertThat(row.files()).isNotEmpty();
    assertThat(row.ids()).isNotEmpty();
    List<Places> places = new ArrayList<>();
    for (String file : row.files()) {
      assertThat(folder.resolve(file)).isRegularFile();
      places.add(places(folder.resolve(file)));
    }
    for (String id : row.ids()) {
      assertThat(places)
          .as("one of %s holds `%s`", row.files(), id)
          .anyMatch(file -> holds(file, id));
    }
    for (int i = 0; i < places.size(); i++) {
      Places file = places.get(i);
      assertThat(row.ids())
          .as("`%s` holds one of them", row.files().get(i))
          .anyMatch(id -> holds(file, id));
    }
  }

  private static boolean holds(Places file, String id) {
    Pattern wanted = Pattern.compile("(.*/)?" + Pattern.quote(id).replace("*", "\\E[^/]*\\Q"));
    return file.keys().contains(id)
        || file.entries().stream().anyMatch(entry -> wanted.matcher(entry).matches());
  }

  /** Paths of what a file says: of its keys, down to the first entries, and of its entries. */
  private record Places(Set<String> keys, Set<String> entries) {}

  /** A row of a table: its words, and what it quotes in the second and the third column. */
  private record Row(String fact, List<String> files, List<String> ids) {}

  private static List<Row> rows(Path folder) {
    List<Row> rows = new ArrayList<>();
    boolean facts = false;
    for (String line : readme(folder)) {
      if (!line.startsWith("|")) {
        facts = false;
      } else if (line.startsWith("| Fact of ")) {
        facts = true;
      } else if (facts && !line.startsWith("|-")) {
        String[] cells = line.substring(1).split("\\|", -1);
        rows.add(new Row(cells[0].strip(), quoted(cells[1]), quoted(cells[2])));
      }
    }
    return rows;
  }

  private static List<String> readme(Path folder) {
    try {
      return Files.readAllLines(folder.resolve("README.md"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> quoted(String cell) {
    List<String> found = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(cell);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Places places(Path file) {
    Diagnostics sink = new Diagnostics();
    Places places = new Places(new TreeSet<>(), new TreeSet<>());
    try {
      SourceReader.read(file, file.toString(), sink)
          .flatMap(source -> YamlReader.read(source, sink))
          .ifPresent(root -> collect(root, "", places));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  private static void collect(YamlNode node, String path, Places places) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry each : mapping.entries()) {
        String place = path.isEmpty() ? each.key().value() : path + "/" + each.key().value();
        places.keys().add(place);
        collect(each.value(), place, places);
      }
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> collectItem(item, path, places));
    }
  }

  private static void collectItem(YamlNode item, String path, Places places) {
    if (item instanceof YamlNode.Mapping mapping
        && mapping.get("id").orElse(null) instanceof YamlNode.Scalar id) {
      places.entries().add(path + "/" + id.value());
      collect(item, path + "/" + id.value(), places);
    }
  }
}
