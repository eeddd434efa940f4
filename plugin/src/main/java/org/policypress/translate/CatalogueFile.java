package org.policypress.translate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A catalogue on disk. It is replaced as a whole or not at all, and keeps the line breaks that it
 * has.
 */
final class CatalogueFile {
  private final Path path;
  private final Optional<byte[]> before;

  /**
   * The file, which may not be there yet.
   *
   * @throws IOException if it cannot be read
   */
  CatalogueFile(Path path) throws IOException {
    boolean exists = Files.exists(path);
    this.path = exists ? path.toRealPath() : path;
    this.before = exists ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
  }

  /** Whether the file says something else than this. */
  boolean differs(String text) {
    return !before.map(bytes -> Arrays.equals(bytes, bytes(text))).orElse(false);
  }

  /**
   * Puts this in the place of what the file says.
   *
   * @throws IOException if it cannot be written; the file is then as it was
   */
  void replace(String text) throws IOException {
    Path next = path.resolveSibling(path.getFileName() + ".new");
    Files.createDirectories(path.resolveSibling(""));
    try {
      Files.write(next, bytes(text));
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private byte[] bytes(String text) {
    boolean crLf = before.map(bytes -> new String(bytes, UTF_8).contains("\r\n")).orElse(false);
    return (crLf ? text.replace("\n", "\r\n") : text).getBytes(UTF_8);
  }
}
