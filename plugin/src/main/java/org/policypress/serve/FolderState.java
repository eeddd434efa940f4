package org.policypress.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of some folders at a moment, so that two moments can be compared. Hidden files and what
 * editors leave beside a file are not seen.
 *
 * @param files size, time and place on the disk of each file
 * @param folders the folders in which they are
 */
record FolderState(Map<Path, Mark> files, Set<Path> folders) {
  /** Copies both. */
  FolderState {
    files = Map.copyOf(files);
    folders = Set.copyOf(folders);
  }

  /**
   * What changes with a file.
   *
   * @param size its size in bytes
   * @param time when it was written
   * @param key which file of the disk it is, which changes when another takes its place
   */
  record Mark(long size, FileTime time, String key) {
    private static Mark of(BasicFileAttributes attributes) {
      return new Mark(
          attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
    }
  }

  /**
   * As it is now; a folder that is not there has no files.
   *
   * @param roots the folders
   * @param leftOut folders below them that are not looked into
   */
  static FolderState of(List<Path> roots, List<Path> leftOut) {
    Map<Path, Mark> files = new HashMap<>();
    Set<Path> folders = new HashSet<>();
    for (Path root : roots) {
      try {
        Files.walkFileTree(
            root,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Collector(root, leftOut, files, folders));
      } catch (IOException e) {
        throw new IllegalStateException("nothing that cannot be read stops the walk", e);
      }
    }
    return new FolderState(files, folders);
  }

  /** Files that are new, gone or written since another moment. */
  Set<Path> since(FolderState earlier) {
    Set<Path> changed = new TreeSet<>();
    files.forEach(
        (file, mark) -> {
          if (!mark.equals(earlier.files.get(file))) {
            changed.add(file);
          }
        });
    earlier.files.keySet().stream().filter(file -> !files.containsKey(file)).forEach(changed::add);
    return changed;
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> leftOut;
    private final Map<Path, Mark> files;
    private final Set<Path> folders;

    private Collector(Path root, List<Path> leftOut, Map<Path, Mark> files, Set<Path> folders) {
      this.root = root;
      this.leftOut = leftOut;
      this.files = files;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && (isHidden(folder) || leftOut.contains(folder))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        files.put(file, Mark.of(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    /** What has just gone, or is a link to nowhere or into itself, is no file. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      String name = String.valueOf(path.getFileName());
      return name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
    }
  }
}
