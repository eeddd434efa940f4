package org.policypress.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges the output folder for a staged one by renaming, so that at every moment the whole old
 * or the whole new tree is on disk, and finishes what an interrupted exchange left.
 *
 * <p>The states in which a build can die, and what is made of them (an absent output folder counts
 * as an empty one):
 *
 * <pre>
 * output   old      staging     means                           becomes
 * any      absent   absent      nothing was going on            the same
 * any      absent   any         it died while staging           staging deleted
 * empty    there    whole       it died between the renames     staging renamed into place
 * empty    there    otherwise   the same, staging was damaged   old renamed back
 * whole    there    any         it died while deleting          old and staging deleted
 * damaged  there    any         the disk lost the new tree      old renamed back if it is whole
 * foreign  there    any         somebody else wrote here since  refused
 * </pre>
 */
final class Swap {
  private final Path output;
  private final Path staging;
  private final Path old;
  private final Path lock;
  private final Consumer<Step> steps;

  Swap(Path output, Consumer<Step> steps) {
    this.output = output;
    this.staging = beside("staging");
    this.old = beside("old");
    this.lock = beside("lock");
    this.steps = steps;
  }

  Path staging() {
    return staging;
  }

  Path lock() {
    return lock;
  }

  private Path beside(String job) {
    return output.resolveSibling("." + output.getFileName() + ".policypress-" + job);
  }

  /** Whether an earlier build left anything. */
  boolean isInterrupted() {
    return exists(staging) || exists(old) || exists(lock);
  }

  /** Brings the folder from any of the states above to one of rest. */
  void recover() throws IOException, PublishException {
    if (exists(old)) {
      OutputFolder present = OutputFolder.inspect(output);
      refuseForeign(present);
      if (present.manifest().isEmpty()) {
        delete(output);
        rename(OutputFolder.inspect(staging).isWhole() ? staging : old, output);
      } else if (!present.isWhole() && OutputFolder.inspect(old).isWhole()) {
        delete(staging);
        // By way of the staging folder, so that dying here leads to a state that is listed above.
        rename(output, staging);
        rename(old, output);
      }
    }
    clear();
  }

  private void refuseForeign(OutputFolder present) throws PublishException {
    if (!present.isOurs()) {
      throw new PublishException(
          "cannot finish what an interrupted build left in `%s`: since then `%s` was written there;"
                  .formatted(output, present.foreign().get(0))
              + " move it away, and build again");
    }
  }

  /** Puts the staged tree into place. If that fails, the old one stands there as before. */
  void exchange() throws IOException {
    boolean replaces = exists(output);
    if (replaces) {
      rename(output, old);
    }
    steps.accept(Step.OLD_ASIDE);
    try {
      rename(staging, output);
    } catch (IOException fault) {
      if (replaces) {
        rename(old, output);
      }
      throw fault;
    }
    steps.accept(Step.NEW_IN_PLACE);
  }

  /** Deletes whatever stands beside the output folder and is no longer needed. */
  void clear() throws IOException {
    delete(old);
    delete(staging);
  }

  private void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    Staging.flush(output.toAbsolutePath().getParent());
  }

  private void delete(Path tree) throws IOException {
    if (exists(tree)) {
      deleteTree(tree, path -> steps.accept(Step.ONE_DELETED));
    }
  }

  /** Deletes a folder with all that is in it. */
  static void deleteTree(Path tree) throws IOException {
    deleteTree(tree, path -> {});
  }

  private static void deleteTree(Path tree, Consumer<Path> deleted) throws IOException {
    // Does not follow links: a link is deleted, never what it points to.
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            return delete(file);
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault)
              throws IOException {
            if (fault != null) {
              throw fault;
            }
            return delete(folder);
          }

          private FileVisitResult delete(Path path) throws IOException {
            Files.delete(path);
            deleted.accept(path);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
