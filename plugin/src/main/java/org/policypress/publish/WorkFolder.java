package org.policypress.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where a build lays down what it has made until it is published: beside the output folder, since
 * the disk that takes the site has room for it. It is deleted when the build ends; what a build
 * that was killed left is deleted by the next one.
 */
public final class WorkFolder implements AutoCloseable {
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lock;

  private WorkFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * A new folder, which no other build uses.
   *
   * @throws PublishException if the disk refuses
   */
  public static WorkFolder beside(Path outputDirectory) throws PublishException {
    Path output = outputDirectory.toAbsolutePath().normalize();
    String prefix = "." + output.getFileName() + ".policypress-work";
    try {
      Path parent = Files.createDirectories(output.resolveSibling(prefix).getParent());
      sweep(parent, prefix);
      Path folder = Files.createTempDirectory(parent, prefix);
      FileChannel lock =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      lock.lock();
      return new WorkFolder(folder, lock);
    } catch (IOException fault) {
      throw PublishException.of(output, fault);
    }
  }

  /** Deletes the folders of builds that are no more. */
  private static void sweep(Path parent, String prefix) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, prefix + "*")) {
      for (Path folder : left) {
        if (isAbandoned(folder)) {
          Swap.deleteTree(folder);
        }
      }
    }
  }

  /** A folder without a lock is one that another build is just making. */
  private static boolean isAbandoned(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** A folder in it for one purpose. */
  public Path folder(String name) {
    return folder.resolve(name);
  }

  /**
   * Lays a file down.
   *
   * @param path its path in the site
   * @return where it lies
   */
  public Path keep(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve("site").resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  /** Deletes it with all that is in it. */
  @Override
  public void close() throws PublishException {
    try {
      lock.close();
      Swap.deleteTree(folder);
    } catch (IOException fault) {
      throw PublishException.of(folder, fault);
    }
  }
}
