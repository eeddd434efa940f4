package org.policypress.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

class PolicyTreeTest {
  private final Diagnostics sink = new Diagnostics();

  @Test
  void putsListsTogetherInTheOrderOfTheFileNames() {
    YamlNode.Mapping tree =
        PolicyTree.join(
                List.of(
                    read("b.yaml", "roles: [c]\nlaws: [d]\n"), read("a.yaml", "roles: [a, b]\n")),
                sink)
            .orElseThrow();

    assertThat(Entries.names(Entries.items(tree.get("roles")))).containsExactly("a", "b", "c");
    assertThat(tree.entries()).hasSize(2);
    assertThat(sink.sorted()).isEmpty();
  }

  @Test
  void aMapInTwoFilesIsADuplicateKey() {
    YamlNode.Mapping tree =
        PolicyTree.join(
                List.of(
                    read("a.yaml", "breach: {a: b}\n"), read("b.yaml", "x: y\nbreach: {c: d}\n")),
                sink)
            .orElseThrow();

    assertThat(sink.sorted())
        .extracting(d -> d.span() + " " + d.rule().id() + " " + d.related().get(0).span())
        .containsExactly("b.yaml:[2,1] duplicate-key a.yaml:[1,1]");
    assertThat(tree.get("breach").orElseThrow().span()).hasToString("a.yaml:[1,9]");
  }

  @Test
  void aFileThatIsNoMapIsTold() {
    assertThat(PolicyTree.join(List.of(read("a.yaml", "- x\n"), read("b.yaml", "ord\n")), sink))
        .isEmpty();
    assertThat(sink.sorted())
        .extracting(d -> d.span() + " " + d.rule().id() + " " + d.message())
        .containsExactly(
            "a.yaml:[1,1] not-a-map the file holds a list",
            "b.yaml:[1,1] not-a-map the file holds a text");
  }

  private static YamlNode read(String path, String text) {
    return YamlReader.read(new SourceFile(path, text), new Diagnostics()).orElseThrow();
  }
}
