package org.policypress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputManifestTest {
  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final String TEXT =
      "policypress-manifest 1\ngenerator 0.1.0\nfiles 2\n"
          + EMPTY
          + " 0 a b.html\n"
          + EMPTY
          + " 0 b/c.html\n";

  private final Path folder;

  OutputManifestTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void listsItsFilesSortedOnePerLine() {
    OutputManifest manifest =
        new OutputManifest(
            "0.1.0",
            new TreeMap<>(
                Map.of(
                    path("b/c.html"), new OutputManifest.Entry(EMPTY, 0),
                    path("a b.html"), new OutputManifest.Entry(EMPTY, 0))));

    assertThat(manifest.text()).isEqualTo(TEXT);
    assertThat(OutputManifest.parse(TEXT)).contains(manifest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "policypress-manifest 2\ngenerator 0.1.0\nfiles 0\n",
        "policypress-manifest 1\ngenerator 0.1.0\nfiles 1\n",
        "policypress-manifest 1\ngenerator 0.1.0\nfiles 0",
        "policypress-manifest 1\r\ngenerator 0.1.0\r\nfiles 0\r\n",
        "policypress-manifest 1\ngenerator 0.1.0\nfiles 1\n" + EMPTY + " 0 ../x\n",
        "policypress-manifest 1\ngenerator 0.1.0\nfiles 1\n" + EMPTY + " -1 x\n",
        "policypress-manifest 1\ngenerator 0.1.0\nfiles 1\nnothing 0 x\n",
        "policypress-manifest 1\ngenerator 0.1.0\nfiles 2\n" + EMPTY + " 0 b\n" + EMPTY + " 0 a\n",
        "policypress-manifest 1\ngenerator 0.1.0\nfiles 2\n" + EMPTY + " 0 a\n" + EMPTY + " 0 a\n"
      })
  void takesAMalformedManifestForNotOurs(String text) throws IOException {
    Files.writeString(folder.resolve(OutputManifest.NAME), text);

    assertThat(OutputManifest.read(folder)).isEmpty();
  }

  @Test
  void takesBytesThatAreNoTextForNotOurs() throws IOException {
    Files.write(folder.resolve(OutputManifest.NAME), new byte[] {(byte) 0xff, 0});

    assertThat(OutputManifest.read(folder)).isEmpty();
  }

  @Test
  void tellsWhichFilesAreDamaged() throws IOException {
    OutputManifest manifest = OutputManifest.parse(TEXT).orElseThrow();
    Files.createFile(folder.resolve("a b.html"));

    assertThat(manifest.damaged(folder)).containsExactly(path("b/c.html"));

    Files.createDirectory(folder.resolve("b"));
    Files.writeString(folder.resolve("b/c.html"), "changed");
    assertThat(manifest.damaged(folder)).containsExactly(path("b/c.html"));

    Files.writeString(folder.resolve("b/c.html"), "");
    assertThat(manifest.damaged(folder)).isEmpty();
  }

  private static SafePath path(String text) {
    return SafePath.of(text).orElseThrow();
  }
}
