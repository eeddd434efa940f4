package org.policypress.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The help page of a rule: what it demands, why, under which law, and how a policy that fails is
 * mended.
 *
 * @param id id of the rule
 * @param markdown the page
 */
public record RuleHelp(String id, String markdown) {
  private static final String FENCE = "```";
  private static final int WIDTH = 88;

  /** The page of a rule; nothing if no rule has this id. */
  public static Optional<RuleHelp> of(String id) {
    if (!RuleDescriptor.isId(id)) {
      return Optional.empty();
    }
    String resource = "/org/policypress/rules/" + id + ".md";
    try (InputStream page = RuleHelp.class.getResourceAsStream(resource)) {
      return page == null
          ? Optional.empty()
          : Optional.of(new RuleHelp(id, new String(page.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The sentence below the title. */
  public String summary() {
    return markdown.lines().filter(line -> !line.isBlank()).skip(1).findFirst().orElse("");
  }

  /** The page for a terminal: examples indented, lines no wider than {@value #WIDTH} columns. */
  public String text() {
    List<String> lines = new ArrayList<>();
    boolean example = false;
    for (String line : markdown.strip().split("\n", -1)) {
      if (line.startsWith(FENCE)) {
        example = !example;
      } else if (example) {
        lines.add(line.isEmpty() ? line : "    " + line);
      } else {
        wrap(line.replaceFirst("^#+ ", ""), lines);
      }
    }
    return String.join("\n", lines);
  }

  private static void wrap(String paragraph, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }
}
