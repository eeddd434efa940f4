package org.policypress.model;

import java.util.List;
import java.util.Optional;

/**
 * The policy as it holds for one school.
 *
 * @param school the school
 * @param policy base and overlay, merged
 * @param index finds its entities
 * @param overlayReason why it has an overlay
 * @param differences what its overlay makes different
 */
public record SchoolPolicy(
    Organisation.School school,
    PolicySet policy,
    PolicyIndex index,
    Optional<Phrase> overlayReason,
    List<SchoolDifference> differences) {
  /** Copies the list. */
  public SchoolPolicy {
    differences = List.copyOf(differences);
  }

  /** Id of the school. */
  public String id() {
    return school.id().value();
  }
}
