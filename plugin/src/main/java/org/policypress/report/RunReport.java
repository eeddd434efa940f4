package org.policypress.report;

import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.CheckedRules;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.diagnostic.RuleSetting;
import org.policypress.diagnostic.SuppressedDiagnostic;

/**
 * What a run has to tell to a pipeline.
 *
 * @param version version of the compiler
 * @param rules every rule that the compiler knows, as grave as the compiler takes it, by id
 * @param settings how grave the build takes which of them
 * @param checked what was checked for which rules
 * @param diagnostics what was found, sorted
 * @param suppressed what authors have decided to live with, sorted
 * @param fault why the run could not begin or end, in a sentence
 */
public record RunReport(
    String version,
    List<RuleDescriptor> rules,
    List<RuleSetting> settings,
    List<CheckedRules> checked,
    List<Diagnostic> diagnostics,
    List<SuppressedDiagnostic> suppressed,
    Optional<String> fault) {
  /** Copies the lists. */
  public RunReport {
    rules = List.copyOf(rules);
    settings = List.copyOf(settings);
    checked = List.copyOf(checked);
    diagnostics = List.copyOf(diagnostics);
    suppressed = List.copyOf(suppressed);
  }
}
