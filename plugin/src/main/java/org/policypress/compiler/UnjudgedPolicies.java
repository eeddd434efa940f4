package org.policypress.compiler;

import java.util.ArrayList;
import java.util.List;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.render.TemplateSource;

/** Policies as documents are made of them, of which no rule is asked. */
final class UnjudgedPolicies {
  private UnjudgedPolicies() {}

  /** All of a run; what forbids to read one is reported, and nothing else. */
  static List<CheckedPolicy> read(
      CompilerOptions options, TemplateSource templates, Diagnostics sink) throws CompilerFault {
    options.checkTemplateDirectory();
    List<CheckedPolicy> policies = new ArrayList<>();
    for (PolicyFolder folder : PolicyFolder.discover(options.sourceDirectory())) {
      Diagnostics found = new Diagnostics();
      new PolicyReader(options, templates.languages(), new KnownFiles())
          .checkable(folder, found)
          .map(ReadPolicy::policy)
          .ifPresent(policies::add);
      if (PolicyChecker.isMisleading(found)) {
        sink.take(found);
      }
    }
    return policies;
  }
}
