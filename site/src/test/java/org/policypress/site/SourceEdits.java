package org.policypress.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an author does to YAML with an editor. */
final class SourceEdits {
  private SourceEdits() {}

  /**
   * Deletes the entry of a list, such as a rule of {@code retention}; a key that is left without
   * entries goes too.
   *
   * @return how many entries were deleted
   */
  static int deleteEntry(Path file, String list, String id) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int deleted = 0;
    String key = "";
    int keyLine = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.matches("(  )?[a-z-]+:.*")) {
        key = line.strip();
        keyLine = i;
      } else if (key.equals(list + ":") && line.strip().equals("- id: " + id)) {
        int end = i + 1;
        while (end < lines.size() && belongs(lines.get(end), indent(line))) {
          end++;
        }
        lines.subList(i, end).clear();
        deleted++;
        boolean empty = keyLine == i - 1 && (i == lines.size() || !isEntry(lines.get(i)));
        if (empty) {
          lines.remove(keyLine);
        }
        i = keyLine;
      }
    }
    if (deleted > 0) {
      Files.write(file, lines);
    }
    return deleted;
  }

  private static boolean belongs(String line, int indent) {
    return line.isBlank() || indent(line) > indent;
  }

  private static boolean isEntry(String line) {
    return line.strip().startsWith("- ") || line.strip().startsWith("#");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
