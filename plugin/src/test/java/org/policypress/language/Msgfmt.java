package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Asks GNU gettext whether a text is a PO file. Where CI is true, the tool must be there. */
final class Msgfmt {
  private Msgfmt() {}

  static void assertAccepts(String catalogue) throws Exception {
    Optional<Path> tool =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .map(folder -> Path.of(folder, "msgfmt"))
            .filter(Files::isExecutable)
            .findFirst();
    if (tool.isEmpty()) {
      String missing = "msgfmt of GNU gettext is not on the path";
      if ("true".equals(System.getenv("CI"))) {
        fail(missing);
      }
      Assumptions.abort(missing);
    }
    Process process =
        new ProcessBuilder(tool.orElseThrow().toString(), "-c", "-o", "-", "-")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var in = process.getOutputStream()) {
      in.write(catalogue.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).isEmpty();
  }
}
