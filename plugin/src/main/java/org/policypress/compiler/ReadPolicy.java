package org.policypress.compiler;

import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;

/**
 * A policy set that could be read, before its rules are asked.
 *
 * @param folder how diagnostics name its folder
 * @param policy the policy
 * @param ofLogos what is wrong with its logos, which misleads no rule
 */
record ReadPolicy(String folder, CheckedPolicy policy, Diagnostics ofLogos) {
  /** The same with a policy that remembers nothing of what others made of it. */
  ReadPolicy alone() {
    return new ReadPolicy(
        folder,
        new CheckedPolicy(policy.group(), policy.catalogues(), policy.trees(), policy.logos()),
        ofLogos);
  }
}
