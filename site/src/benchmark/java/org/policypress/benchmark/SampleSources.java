package org.policypress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the sample policies, in which something may be changed.
 *
 * @param folder where it is
 */
record SampleSources(Path folder) {
  private static final String CHANGED = "title: ";

  /** Copies the organisations that are asked for. */
  static SampleSources in(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path organisation : organisations()) {
      copy(organisation, folder.resolve(organisation.getFileName().toString()));
    }
    return new SampleSources(folder);
  }

  private static List<Path> organisations() throws IOException {
    List<String> wanted = Settings.organisations();
    try (Stream<Path> folders = Files.list(Settings.samples())) {
      return folders
          .filter(Files::isDirectory)
          .filter(f -> wanted.isEmpty() || wanted.contains(f.getFileName().toString()))
          .filter(f -> Files.exists(f.resolve("organisation.yaml")))
          .sorted()
          .toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** Changes the title of the first document that is compiled, which its pages show. */
  void changeTitle(int time) throws IOException {
    Path file = documents().get(0);
    String text = Files.readString(file);
    int end = text.indexOf('\n', text.indexOf(CHANGED));
    Files.writeString(file, text.substring(0, end) + " " + time + text.substring(end));
  }

  /** Lets every document be made in these formats, and no other. */
  void setFormats(String formats) throws IOException {
    for (Path file : documents()) {
      String text = Files.readString(file);
      Files.writeString(
          file, text.replaceAll("formats: \\[[^\\]]*\\]", "formats: [" + formats + "]"));
    }
  }

  private List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.endsWith("documents.yaml")).sorted().toList();
    }
  }
}
