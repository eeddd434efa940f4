package org.policypress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The results as Markdown, said as soon as they are there. */
final class Results {
  private final Path file;
  private final Consumer<String> said;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param file where they are kept
   * @param said takes each line
   */
  Results(Path file, Consumer<String> said) {
    this.file = file;
    this.said = said;
  }

  /** A heading and a sentence about what stands below it. */
  void part(String heading, String about) throws IOException {
    say("\n## " + heading + "\n\n" + about + "\n");
  }

  /** A paragraph. */
  void paragraph(String words) throws IOException {
    say("\n" + words + "\n");
  }

  /** A table. */
  void table(List<String> head, List<List<String>> rows) throws IOException {
    StringBuilder table = new StringBuilder(row(head));
    table.append("|").append("---|".repeat(head.size())).append('\n');
    rows.forEach(row -> table.append(row(row)));
    say("\n" + table);
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private void say(String more) throws IOException {
    text.append(more);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    more.lines().forEach(said);
  }
}
