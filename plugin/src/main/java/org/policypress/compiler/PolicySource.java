package org.policypress.compiler;

import java.nio.file.Path;
import java.util.Map;
import org.policypress.model.PolicyGroup;
import org.policypress.model.Usage;

/**
 * A policy set as its translators need it: read, but not judged by the rules.
 *
 * @param folder how diagnostics name its folder
 * @param path its folder
 * @param group the policy of the group and of each school
 * @param usage what each document shows
 * @param catalogues files of its translations, by what they are named after
 */
public record PolicySource(
    String folder, Path path, PolicyGroup group, Usage usage, Map<String, Path> catalogues) {
  /** Copies the map. */
  public PolicySource {
    catalogues = Map.copyOf(catalogues);
  }
}
