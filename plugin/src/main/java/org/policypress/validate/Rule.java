package org.policypress.validate;

import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.SchoolPolicy;

/**
 * Checks one promise of the policy of a school. Schools are asked about side by side, so a rule
 * keeps nothing between two of them.
 */
public interface Rule {
  /** What is known of the rule. */
  RuleDescriptor descriptor();

  /**
   * Whether it asks what the organisation says of the school, not only what holds there: then it is
   * asked for each school, otherwise once for all schools that share one policy.
   */
  default boolean asksForSchool() {
    return false;
  }

  /** Reports where the school's policy breaks the promise. */
  void check(SchoolPolicy school, ValidationContext context, Diagnostics sink);
}
