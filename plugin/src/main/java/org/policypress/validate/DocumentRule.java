package org.policypress.validate;

import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Usage;

/**
 * Checks what the documents of a policy set show of it, once for all its schools. It runs on a
 * policy without errors, since no other can become documents.
 */
public interface DocumentRule {
  /** What is known of the rule. */
  RuleDescriptor descriptor();

  /** Reports where the documents break the promise. */
  void check(ValidationContext context, Usage usage, Diagnostics sink);
}
