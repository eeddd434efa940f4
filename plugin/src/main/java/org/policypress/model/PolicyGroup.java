package org.policypress.model;

import java.util.List;
import java.util.Optional;

/**
 * A policy set with all its schools.
 *
 * @param base what holds unless a school says otherwise
 * @param index finds entities of the base
 * @param schools the policy of each school, in the order of the organisation; an organisation
 *     without schools is its own only school
 * @param law what the law of its country fixes; nothing for a country without data
 */
public record PolicyGroup(
    PolicySet base, PolicyIndex index, List<SchoolPolicy> schools, Optional<Jurisdiction> law) {
  /** Copies the list. */
  public PolicyGroup {
    schools = List.copyOf(schools);
  }

  /** Id of the organisation. */
  public String id() {
    return base.organisation().id().value();
  }
}
