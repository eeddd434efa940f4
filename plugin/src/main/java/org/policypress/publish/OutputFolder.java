package org.policypress.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was found at a path that we mean to publish to.
 *
 * @param path the path
 * @param exists whether anything is there
 * @param manifest our manifest, if it bears one
 * @param foreign files that no manifest of ours lists, sorted, relative, with {@code /}; links and
 *     devices are foreign whatever their name
 */
record OutputFolder(
    Path path, boolean exists, Optional<OutputManifest> manifest, List<String> foreign) {
  /** What file browsers leave behind wherever somebody looks; nobody misses them. */
  private static final Set<String> LEFT_BY_BROWSERS =
      Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  static OutputFolder inspect(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return new OutputFolder(path, false, Optional.empty(), List.of());
    }
    Optional<OutputManifest> manifest = OutputManifest.read(path);
    return new OutputFolder(path, true, manifest, foreign(path, manifest));
  }

  /** Whether a swap would delete nothing but what we wrote. */
  boolean isOurs() {
    return foreign.isEmpty();
  }

  /** Whether it holds exactly what its manifest says. */
  boolean isWhole() throws IOException {
    return manifest.isPresent() && foreign.isEmpty() && manifest.get().damaged(path).isEmpty();
  }

  private static List<String> foreign(Path root, Optional<OutputManifest> manifest)
      throws IOException {
    Set<String> listed = new TreeSet<>();
    manifest.ifPresent(
        known -> {
          listed.add(OutputManifest.NAME);
          known.files().keySet().forEach(file -> listed.add(file.toString()));
        });
    Set<String> foreign = new TreeSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = root.relativize(file).toString().replace('\\', '/');
            boolean browsers =
                attributes.isRegularFile()
                    && LEFT_BY_BROWSERS.contains(String.valueOf(file.getFileName()));
            if (!browsers && !(attributes.isRegularFile() && listed.contains(name))) {
              foreign.add(name);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return new ArrayList<>(foreign);
  }
}
