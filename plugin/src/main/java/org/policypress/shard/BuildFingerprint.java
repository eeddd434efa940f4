package org.policypress.shard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that shapes a site, as hashes: builds of which they are equal make the same bytes of the same
 * document, on whichever machine.
 *
 * @param sources hash of the policy
 * @param templates hash of the user's own templates
 * @param parameters hash of the parameters that shape the site
 * @param compiler hash of Policypress, its libraries and the Java that runs them
 */
public record BuildFingerprint(
    String sources, String templates, String parameters, String compiler) {
  private static final Pattern LINES =
      Pattern.compile(
          "sources (H)\ntemplates (H)\nparameters (H)\ncompiler (H)\n"
              .replace("H", "[0-9a-f]{64}"));

  /** Tells it as it is now. */
  @FunctionalInterface
  public interface Source<E extends Exception> {
    /** Reads all that shapes the site. */
    BuildFingerprint now() throws E;
  }

  /** Four lines, each with a word and its hash. */
  String text() {
    return "sources "
        + sources
        + "\ntemplates "
        + templates
        + "\nparameters "
        + parameters
        + "\ncompiler "
        + compiler
        + "\n";
  }

  /** Reads what {@link #text()} wrote; empty for any other text. */
  static Optional<BuildFingerprint> parse(String text) {
    Matcher lines = LINES.matcher(text);
    return lines.matches()
        ? Optional.of(
            new BuildFingerprint(lines.group(1), lines.group(2), lines.group(3), lines.group(4)))
        : Optional.empty();
  }

  /** In what the other one differs, in words; nothing when they are equal. */
  List<String> differences(BuildFingerprint other) {
    List<String> differences = new ArrayList<>();
    if (!sources.equals(other.sources)) {
      differences.add("sources");
    }
    if (!templates.equals(other.templates)) {
      differences.add("templates");
    }
    if (!parameters.equals(other.parameters)) {
      differences.add("parameters");
    }
    if (!compiler.equals(other.compiler)) {
      differences.add("version of Policypress or Java");
    }
    return differences;
  }
}
