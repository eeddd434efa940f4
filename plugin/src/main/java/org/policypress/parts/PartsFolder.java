package org.policypress.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.DocumentParts;

/** A folder to which the parts of documents are written, each as soon as it is made. */
public final class PartsFolder {
  private final Path root;

  /**
   * @param root a folder that nobody else writes to
   */
  public PartsFolder(Path root) {
    this.root = root;
  }

  /** Begins a document. */
  public PartsWriter begin(DocumentJob job) {
    return new PartsWriter(PartFiles.of(root, job));
  }

  /** What was written of a document. */
  public DocumentParts of(DocumentJob job) {
    return new StoredParts(job, PartFiles.of(root, job));
  }

  /** Name of the folder of a document, from here. */
  public static String nameOf(DocumentJob job) {
    return PartFiles.nameOf(job);
  }

  /**
   * All files, by their path from here, with {@code /}.
   *
   * @throws IOException if they cannot be listed
   */
  public SortedMap<String, Path> files() throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(Files::isRegularFile)
            .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), file));
      }
    }
    return files;
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep what was made of a document", e);
    }
  }

  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
