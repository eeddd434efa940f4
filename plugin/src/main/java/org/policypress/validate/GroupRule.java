package org.policypress.validate;

import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;

/** Checks a promise that a policy set makes as a whole, once for all its schools. */
public interface GroupRule {
  /** What is known of the rule. */
  RuleDescriptor descriptor();

  /** Reports where the policy set breaks the promise. */
  void check(ValidationContext context, Diagnostics sink);
}
