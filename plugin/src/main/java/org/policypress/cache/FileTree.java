package org.policypress.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder as a part of a key. */
public final class FileTree {
  private FileTree() {}

  /** All files below a place, or the place itself if it is a file; sorted. */
  static List<Path> files(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Adds the name and content of every file; of a place that does not exist, nothing. */
  public static void into(ContentKey.Builder key, Path place) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    for (Path file : files(place)) {
      key.with(place.relativize(file).toString()).with(Files.readAllBytes(file));
    }
  }
}
