package org.policypress.compiler;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.policypress.model.PolicyGroup;
import org.policypress.model.Showing;

/**
 * A policy set as its translators need it: read, but not judged by the rules.
 *
 * @param folder how diagnostics name its folder
 * @param path its folder
 * @param group the policy of the group and of each school
 * @param showings what each document shows
 * @param catalogues files of its translations, by what they are named after
 */
public record PolicySource(
    String folder,
    Path path,
    PolicyGroup group,
    List<Showing> showings,
    Map<String, Path> catalogues) {
  /** Copies the lists. */
  public PolicySource {
    showings = List.copyOf(showings);
    catalogues = Map.copyOf(catalogues);
  }
}
