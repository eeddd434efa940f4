package org.policypress.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sites for the tests, and what of them is found on disk. */
final class Trees {
  static final Instant TIME = Instant.parse("2026-08-01T06:00:00Z");

  private Trees() {}

  static SiteTree old() {
    SiteTree tree = new SiteTree();
    add(tree, "index.html", "the old page");
    add(tree, "same.css", "body { margin: 0 }");
    add(tree, "nord/da/notice.html", "the old notice");
    add(tree, "nord/da/gone.pdf", "only in the old tree");
    return tree;
  }

  static SiteTree fresh() {
    SiteTree tree = new SiteTree();
    add(tree, "index.html", "the new page");
    add(tree, "same.css", "body { margin: 0 }");
    add(tree, "nord/da/notice.html", "the new notice");
    add(tree, "syd/en/notice.html", "only in the new tree");
    return tree;
  }

  static void add(SiteTree tree, String path, String text) {
    tree.add(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Every file below a folder with its text and time; nothing if the folder is absent. */
  static Map<String, String> found(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return found;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(
            folder.relativize(file).toString().replace('\\', '/'),
            Files.getLastModifiedTime(file) + " " + Files.readString(file));
      }
    }
    return found;
  }

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
