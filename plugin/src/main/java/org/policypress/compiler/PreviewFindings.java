package org.policypress.compiler;

import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Severity;

/**
 * What there is to say of the sources of a preview.
 *
 * @param diagnostics what is wrong with them, sorted
 * @param fault why they cannot be read at all, in a sentence that says what to do
 */
public record PreviewFindings(List<Diagnostic> diagnostics, Optional<String> fault) {
  /** Copies the list. */
  public PreviewFindings {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Nothing to say. */
  public static PreviewFindings none() {
    return new PreviewFindings(List.of(), Optional.empty());
  }

  /** Whether a build would publish nothing. */
  public boolean forbids() {
    return fault.isPresent() || count(Severity.ERROR) > 0;
  }

  /** How many faults of that severity there are. */
  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
