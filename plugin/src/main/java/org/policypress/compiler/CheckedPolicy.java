package org.policypress.compiler;

import java.util.Map;
import org.policypress.language.PolicyCatalogue;
import org.policypress.model.PolicyGroup;

/**
 * A policy set that was checked; documents are published only of those that passed.
 *
 * @param group the policy of the group and of each school
 * @param catalogues translations of its texts, by language tag
 * @param trees what it was made from
 */
public record CheckedPolicy(
    PolicyGroup group, Map<String, PolicyCatalogue> catalogues, PolicyTrees trees) {
  /** Copies the map. */
  public CheckedPolicy {
    catalogues = Map.copyOf(catalogues);
  }
}
