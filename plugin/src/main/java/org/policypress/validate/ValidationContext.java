package org.policypress.validate;

import java.time.LocalDate;
import java.util.Map;
import org.policypress.language.PolicyCatalogue;
import org.policypress.model.PolicyGroup;

/**
 * What rules may look at besides the school's own policy.
 *
 * @param group the whole policy set
 * @param catalogues translations of the policy's texts, by language tag; none for the source
 *     language
 * @param today the day for which dates are judged
 */
public record ValidationContext(
    PolicyGroup group, Map<String, PolicyCatalogue> catalogues, LocalDate today) {
  /** Copies the map. */
  public ValidationContext {
    catalogues = Map.copyOf(catalogues);
  }
}
