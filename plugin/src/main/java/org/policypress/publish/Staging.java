package org.policypress.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a complete tree into a folder that nobody reads yet, its manifest last.
 *
 * @param generator version of the compiler
 * @param modified time that every file and folder is given
 * @param steps is told how far it is
 */
record Staging(String generator, FileTime modified, Consumer<Step> steps) {

  OutputManifest write(SiteTree tree, Path folder) throws IOException {
    Files.createDirectory(folder);
    steps.accept(Step.STAGING_BEGUN);
    SortedMap<SafePath, OutputManifest.Entry> written = new TreeMap<>();
    for (var file : tree.files().entrySet()) {
      Path path = place(file.getKey(), folder);
      Files.createDirectories(path.getParent());
      try (InputStream in = file.getValue().open();
          OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)) {
        written.put(file.getKey(), FileDigest.copy(in, out));
      }
      steps.accept(Step.FILE_STAGED);
    }
    steps.accept(Step.FILES_STAGED);
    OutputManifest manifest = new OutputManifest(generator, written);
    manifest.write(folder);
    settle(folder);
    steps.accept(Step.STAGED);
    return manifest;
  }

  private static Path place(SafePath path, Path folder) throws FileSystemException {
    try {
      return path.below(folder);
    } catch (InvalidPathException foreignLetters) {
      throw new FileSystemException(
          path.toString(), null, "the system's character set lacks letters of this name");
    }
  }

  /**
   * Dates everything, and waits until the disk has it. This comes after the last byte is written,
   * since a system then writes it all at once, and since writing into a folder dates it anew.
   */
  private void settle(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.setLastModifiedTime(path, modified);
        flush(path);
      }
    }
  }

  /** Waits until the disk has a file or folder. */
  static void flush(@Nullable Path path) throws IOException {
    if (path == null) {
      return;
    }
    if (!Files.isDirectory(path)) {
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      return;
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // Windows opens no folder, and some network disks flush none; a rename there lasts without.
    }
  }
}
