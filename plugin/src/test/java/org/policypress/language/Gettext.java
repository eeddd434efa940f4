package org.policypress.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;

/** The tools of GNU gettext, which judge what we write. */
public final class Gettext {
  private final Path folder;

  /** The tools, at work in a folder. */
  public Gettext(Path folder) {
    this.folder = folder;
  }

  /** Asks {@code msgfmt -c} whether a text is a PO file in order. */
  public void assertAccepts(String catalogue) throws Exception {
    Path file = write("catalogue.po", catalogue);
    assertThat(run("msgfmt", "-c", "-o", "/dev/null", file.toString())).isEmpty();
  }

  /** Asks {@code msgmerge} to bring a catalogue up to date with its own originals. */
  public void assertMergeChangesNothing(String catalogue) throws Exception {
    List<PoMessage> ours = read(catalogue);
    Path file = write("ours.po", catalogue);
    Path template = write("ours.pot", PoWriter.write(originals(ours)));
    Path merged = folder.resolve("merged.po");
    assertThat(
            run(
                "msgmerge",
                "--quiet",
                "--previous",
                "--no-fuzzy-matching",
                "-o",
                merged.toString(),
                file.toString(),
                template.toString()))
        .isEmpty();
    assertThat(read(Files.readString(merged, UTF_8))).containsExactlyInAnyOrderElementsOf(ours);
  }

  /** What a program that reads the sources would extract. */
  private static List<PoMessage> originals(List<PoMessage> messages) {
    return messages.stream()
        .filter(message -> !message.obsolete())
        .map(
            message ->
                message.isHeader()
                    ? message
                    : new PoMessage(
                        List.of(),
                        message.extracted(),
                        message.references(),
                        List.of(),
                        Optional.empty(),
                        message.context(),
                        message.id(),
                        message.idPlural(),
                        message.translations().stream().map(text -> "").toList(),
                        false))
        .toList();
  }

  private static List<PoMessage> read(String catalogue) {
    Diagnostics faults = new Diagnostics();
    PoFile file = PoReader.read(new SourceFile("catalogue.po", catalogue), faults);
    assertThat(faults.sorted()).isEmpty();
    return file.messages();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }

  /** What a tool says; it must end well. */
  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
