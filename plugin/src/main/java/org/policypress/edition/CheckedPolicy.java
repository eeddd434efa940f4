package org.policypress.edition;

import java.util.Map;
import org.policypress.brand.Logos;
import org.policypress.language.PolicyCatalogue;
import org.policypress.model.PolicyGroup;

/**
 * A policy set that was checked; documents are published only of those that passed.
 *
 * @param group the policy of the group and of each school
 * @param catalogues translations of its texts, by language tag
 * @param trees what it was made from
 * @param logos what stands beside its organisation's name
 */
public record CheckedPolicy(
    PolicyGroup group, Map<String, PolicyCatalogue> catalogues, PolicyTrees trees, Logos logos) {
  /** Copies the map. */
  public CheckedPolicy {
    catalogues = Map.copyOf(catalogues);
  }
}
