package org.policypress.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Collects the files of a complete new site before any of them is published.
 *
 * <p>A path that is not a {@link SafePath}, or that some file system would take for one already
 * there, is a bug of the caller: what an author can cause is to be diagnosed before.
 */
public final class SiteTree {
  /** What a file holds, read only when it is published. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  private final SortedMap<SafePath, Content> files = new TreeMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> foldersFolded = new HashSet<>();

  /**
   * Adds a file that is held in memory.
   *
   * @throws IllegalArgumentException if the path is unsafe or clashes with another
   */
  public void add(String relativePath, byte[] content) {
    byte[] copy = content.clone();
    put(relativePath, () -> new ByteArrayInputStream(copy));
  }

  /**
   * Adds a copy of a file on disk, which must stay as it is until the tree is published.
   *
   * @throws IllegalArgumentException if the path is unsafe or clashes with another
   */
  public void add(String relativePath, Path content) {
    put(relativePath, () -> Files.newInputStream(content));
  }

  /** Number of files. */
  public int size() {
    return files.size();
  }

  /** The files, sorted by path. */
  SortedMap<SafePath, Content> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  private void put(String text, Content content) {
    SafePath path =
        SafePath.of(text).orElseThrow(() -> new IllegalArgumentException("unsafe path: " + text));
    if (path.folded().startsWith(OutputManifest.RESERVED_PREFIX)) {
      throw new IllegalArgumentException("name kept for the manifest: " + text);
    }
    String folded = path.folded();
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
      // Case folding may change the length, so each folder is folded on its own.
      String folder = text.substring(0, slash);
      String folderFolded = SafePath.of(folder).orElseThrow().folded();
      String known = spellings.putIfAbsent(folderFolded, folder);
      if (known != null && (!known.equals(folder) || !foldersFolded.contains(folderFolded))) {
        throw clash(text, known);
      }
      foldersFolded.add(folderFolded);
    }
    String known = spellings.putIfAbsent(folded, text);
    if (known != null) {
      throw clash(text, known);
    }
    files.put(path, content);
  }

  private static IllegalArgumentException clash(String path, String known) {
    return new IllegalArgumentException("path " + path + " clashes with " + known);
  }
}
