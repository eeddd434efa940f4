package org.policypress.edition;

import java.util.Map;
import org.policypress.brand.Logos;
import org.policypress.compose.DocumentComposer;
import org.policypress.compose.Redaction;
import org.policypress.compose.Wording;
import org.policypress.language.PolicyCatalogue;
import org.policypress.model.PolicyGroup;

/**
 * A policy set that was checked; documents are published only of those that passed.
 *
 * @param group the policy of the group and of each school
 * @param catalogues translations of its texts, by language tag
 * @param trees what it was made from
 * @param logos what stands beside its organisation's name
 * @param redaction takes out what is for staff
 */
public record CheckedPolicy(
    PolicyGroup group,
    Map<String, PolicyCatalogue> catalogues,
    PolicyTrees trees,
    Logos logos,
    Redaction redaction) {
  /** One of which nothing was taken out yet. */
  public CheckedPolicy(
      PolicyGroup group, Map<String, PolicyCatalogue> catalogues, PolicyTrees trees, Logos logos) {
    this(group, catalogues, trees, logos, new Redaction());
  }

  /** Copies the map. */
  public CheckedPolicy {
    catalogues = Map.copyOf(catalogues);
  }

  /** What composes its documents in a language. */
  public DocumentComposer composer(Wording wording) {
    return new DocumentComposer(group, redaction, wording);
  }
}
