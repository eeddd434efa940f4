package org.policypress.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Puts a complete new tree in the place of the one that an earlier build published.
 *
 * <p>It writes only into a folder that is absent, empty or bears our manifest and nothing else.
 * Until the new tree is whole, the old one stays as it is, to the byte; a build that dies is
 * completed or rolled back by the next one.
 */
public final class Publisher {
  private static final int NAMED = 3;

  private final String generator;
  private final FileTime modified;
  private final Consumer<Step> steps;

  /**
   * @param generator version of the compiler, kept in the manifest
   * @param modified time that every file is given, so that archives of the tree are equal too
   */
  public Publisher(String generator, Instant modified) {
    this(generator, modified, step -> {});
  }

  Publisher(String generator, Instant modified, Consumer<Step> steps) {
    this.generator = generator;
    this.modified = FileTime.from(modified);
    this.steps = steps;
  }

  /**
   * Publishes a tree, after {@link #recover}.
   *
   * @return what was published
   * @throws PublishException if the folder holds other people's files or cannot be written
   */
  public OutputManifest publish(SiteTree tree, Path outputDirectory) throws PublishException {
    Path output = normalised(outputDirectory);
    try {
      Path parent = output.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Swap swap = new Swap(output, steps);
      OutputLock lock = OutputLock.take(swap.lock(), output);
      try (lock) {
        steps.accept(Step.LOCKED);
        swap.recover();
        steps.accept(Step.RECOVERED);
        refuseForeign(output);
        OutputManifest manifest = replace(tree, output, swap);
        clear(swap);
        return manifest;
      }
    } catch (IOException fault) {
      throw PublishException.of(output, fault);
    }
  }

  /**
   * Recovers, and refuses a folder into which {@link #publish} could not publish: said before the
   * work is done, not after.
   *
   * @throws PublishException if the folder holds other people's files or cannot be written
   */
  public void check(Path outputDirectory) throws PublishException {
    recover(outputDirectory);
    Path output = normalised(outputDirectory);
    try {
      refuseForeign(output);
      Path parent = output.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
        Files.delete(Files.createTempFile(parent, ".policypress", ".probe"));
      }
    } catch (IOException fault) {
      throw PublishException.of(output, fault);
    }
  }

  /**
   * Completes or rolls back what an interrupted build left beside the folder; does nothing, not
   * even to the disk, when none was interrupted.
   *
   * @throws PublishException if another build is at work there, or the disk refuses
   */
  public void recover(Path outputDirectory) throws PublishException {
    Path output = normalised(outputDirectory);
    Swap swap = new Swap(output, steps);
    if (!swap.isInterrupted()) {
      return;
    }
    try {
      OutputLock lock = OutputLock.take(swap.lock(), output);
      try (lock) {
        steps.accept(Step.LOCKED);
        swap.recover();
        steps.accept(Step.RECOVERED);
      }
    } catch (IOException fault) {
      throw PublishException.of(output, fault);
    }
  }

  private OutputManifest replace(SiteTree tree, Path output, Swap swap)
      throws IOException, PublishException {
    try {
      OutputManifest manifest = new Staging(generator, modified, steps).write(tree, swap.staging());
      refuseForeign(output);
      swap.exchange();
      return manifest;
    } catch (IOException | PublishException fault) {
      try {
        swap.recover();
      } catch (IOException | PublishException again) {
        fault.addSuppressed(again);
      }
      throw fault;
    }
  }

  private void clear(Swap swap) {
    try {
      swap.clear();
      steps.accept(Step.CLEARED);
    } catch (IOException heldOpen) {
      // The new tree is in place: a program that still reads the old one is no reason to fail the
      // build. The next one deletes what is left.
    }
  }

  private static void refuseForeign(Path output) throws IOException, PublishException {
    OutputFolder folder = OutputFolder.inspect(output);
    if (folder.isOurs()) {
      return;
    }
    List<String> foreign = folder.foreign();
    String names =
        foreign.stream().limit(NAMED).map(n -> "`" + n + "`").collect(Collectors.joining(", "));
    String more = foreign.size() > NAMED ? " and " + (foreign.size() - NAMED) + " more" : "";
    throw new PublishException(
        "cannot publish into `%s`: Policypress did not write all that it holds, such as %s%s;"
                .formatted(output, names, more)
            + " move that away, or name another output folder");
  }

  private static Path normalised(Path outputDirectory) throws PublishException {
    Path output = outputDirectory.toAbsolutePath().normalize();
    if (output.getFileName() == null) {
      throw new PublishException(
          "cannot publish into `" + output + "`, the root of a disk; name a folder on it");
    }
    if (Files.isSymbolicLink(output)) {
      // A swap would put a folder in the place of the link.
      throw new PublishException(
          "cannot publish into `" + output + "`: it is a link; name the folder that it points to");
    }
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(output)) {
      throw new PublishException(
          "cannot publish into `" + output + "`: it is a file; name a folder");
    }
    return output;
  }
}
