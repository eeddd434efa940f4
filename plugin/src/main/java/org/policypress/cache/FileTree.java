package org.policypress.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder as a part of a key. */
public final class FileTree {
  private FileTree() {}

  /**
   * Adds the name and content of every file, those behind links too; of a place that does not
   * exist, nothing.
   *
   * @param place a folder, or a file, which is a tree of one
   * @param leftOut folders below it that have no part in the key
   * @throws IOException if one cannot be read
   */
  public static void into(ContentKey.Builder key, Path place, Path... leftOut) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    Path root = absolute(place);
    List<Path> others = Arrays.stream(leftOut).map(FileTree::absolute).toList();
    for (Path file : files(root)) {
      if (others.stream().noneMatch(file::startsWith)) {
        key.with(root.relativize(file).toString()).with(Files.readAllBytes(file));
      }
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
