package org.policypress.diagnostic;

import java.util.List;

/**
 * What was checked, whatever was found.
 *
 * @param folder the folder of the sources, as diagnostics name it; a word for what has none
 * @param rules the rules
 */
public record CheckedRules(String folder, List<RuleDescriptor> rules) {
  /** Copies the list. */
  public CheckedRules {
    rules = List.copyOf(rules);
  }
}
