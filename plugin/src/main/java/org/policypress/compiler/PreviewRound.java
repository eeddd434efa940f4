package org.policypress.compiler;

import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;

/**
 * What a preview read of its sources at one moment.
 *
 * @param number counts the moments
 * @param readings what each policy set says
 * @param whole whether all of them could be read, so that the site can be made of them
 * @param diagnostics what is wrong with them, as far as it was asked
 * @param fault why nothing could be read, in a sentence that says what to do
 */
record PreviewRound(
    int number,
    List<Reading> readings,
    boolean whole,
    List<Diagnostic> diagnostics,
    Optional<String> fault) {
  /** Copies the lists. */
  PreviewRound {
    readings = List.copyOf(readings);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * What a policy set says.
   *
   * @param policy the policy; nothing if it could not be read
   * @param found what is wrong with its files
   */
  record Reading(Optional<ReadPolicy> policy, Diagnostics found) {}

  /** Before anything was read. */
  static PreviewRound none() {
    return new PreviewRound(0, List.of(), false, List.of(), Optional.empty());
  }

  /** A moment at which nothing could be read. */
  static PreviewRound failed(int number, String fault) {
    return new PreviewRound(number, List.of(), false, List.of(), Optional.of(fault));
  }

  /** The same after more was asked. */
  PreviewRound with(List<Diagnostic> found) {
    return new PreviewRound(number, readings, whole, found, fault);
  }
}
