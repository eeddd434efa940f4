package org.policypress.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The sample, as this module has just compiled it. */
final class PublishedSite {
  /** Where it was published. */
  static final Path FOLDER = Path.of(setting("policypress.site"));

  /** What it was compiled from. */
  static final Path SOURCE = Path.of(setting("policypress.source")).normalize();

  /** The version of the compiler. */
  static final String VERSION = setting("policypress.version");

  /** The time that its files bear. */
  static final Instant TIMESTAMP = Instant.parse(setting("policypress.timestamp"));

  private PublishedSite() {}

  /** Paths of its files with this ending, sorted, with {@code /}. */
  static List<String> files(String ending) {
    return files(FOLDER).stream().filter(path -> path.endsWith(ending)).toList();
  }

  /** Paths of all files below a folder, sorted, with {@code /}. */
  static List<String> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of one of its files. */
  static byte[] bytes(String path) {
    try {
      return Files.readAllBytes(FOLDER.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the build tells its tests. */
  static String setting(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }
}
