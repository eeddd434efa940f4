package org.policypress.compiler;

import java.util.Optional;
import org.policypress.edition.CheckedPolicy;
import org.policypress.source.SourceFile;

/**
 * A policy set of a run.
 *
 * @param folder how diagnostics name its folder
 * @param policy the policy, also one with faults; nothing if it could not be loaded
 */
record LoadedPolicy(String folder, Optional<CheckedPolicy> policy) {
  /** Whether a file belongs to the policy set. */
  boolean holds(SourceFile file) {
    return folder.isEmpty() || file.path().startsWith(folder + "/");
  }
}
