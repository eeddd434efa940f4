package org.policypress.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Keeps two builds from publishing into one folder at once. The system releases it when the process
 * dies; what then remains is an empty file, which the next build takes over and deletes.
 */
final class OutputLock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private final boolean deletable;

  private OutputLock(Path file, FileChannel channel, boolean deletable) {
    this.file = file;
    this.channel = channel;
    this.deletable = deletable;
  }

  /**
   * Takes the lock.
   *
   * @throws PublishException if another build has it
   */
  static OutputLock take(Path file, Path output) throws IOException, PublishException {
    while (true) {
      create(file);
      try {
        Optional<Object> identity = identity(file);
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (!lock(channel)) {
          channel.close();
          throw new PublishException(
              "another build is publishing into `%s`; wait until it is done, and build again"
                  .formatted(output));
        }
        if (identity.equals(identity(file))) {
          return new OutputLock(file, channel, identity.isPresent());
        }
        channel.close();
      } catch (NoSuchFileException deletedByItsHolder) {
        // The build that had the lock is done and has deleted the file: the next round makes it.
      }
    }
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException left) {
      // Left by a build that died, or in use; the lock tells which.
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static Optional<Object> identity(Path file) throws IOException {
    return Optional.ofNullable(
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey());
  }

  /** Releases the lock and deletes its file, where the system tells an old file from a new one. */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (deletable) {
        Files.deleteIfExists(file);
      }
    }
  }
}
