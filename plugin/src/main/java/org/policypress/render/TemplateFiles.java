package org.policypress.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that shape a document: the plugin's own, each of which a user's folder may replace.
 *
 * <p>Names are relative, with {@code /} separators, such as {@code pdf/fo.xsl}. They never come
 * from a policy.
 */
public final class TemplateFiles {
  private static final String CLASSPATH = "/org/policypress/templates/";

  private final Optional<Path> folder;

  private TemplateFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The plugin's own files. */
  public static TemplateFiles standard() {
    return new TemplateFiles(Optional.empty());
  }

  /** The files of this folder, and the plugin's own for what it does not hold. */
  public static TemplateFiles in(Path folder) {
    return new TemplateFiles(Optional.of(folder.toAbsolutePath().normalize()));
  }

  /**
   * All bytes of a file.
   *
   * @throws NoSuchFileException if neither the folder nor the plugin has it
   */
  public byte[] read(String name) throws IOException {
    if (folder.isPresent()) {
      Path file = folder.get().resolve(name).normalize();
      if (file.startsWith(folder.get()) && Files.isRegularFile(file)) {
        return Files.readAllBytes(file);
      }
    }
    try (InputStream in = TemplateFiles.class.getResourceAsStream(CLASSPATH + name)) {
      if (in == null) {
        throw new NoSuchFileException(name);
      }
      return in.readAllBytes();
    }
  }

  /**
   * Names of all files that the user's folder has below one of its folders, sorted.
   *
   * @param below the folder, such as {@code pdf/}
   */
  List<String> own(String below) throws IOException {
    Optional<Path> top = folder.map(own -> own.resolve(below)).filter(Files::isDirectory);
    if (top.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(top.get())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> below + top.get().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
