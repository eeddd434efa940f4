package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.SchoolSystem;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A system is run by somebody: a supplier who has a data processing agreement (art. 28), or the
 * school itself.
 */
public final class SystemWithoutProcessor implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "system-without-processor", "every system says which supplier runs it");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (SchoolSystem system : school.policy().systems()) {
      if (system.vendor().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    system.id().span(),
                    "system `" + system.id().value() + "` does not say which supplier runs it")
                .withHint(
                    "add `vendor` with the id of a processor; where the school runs the system"
                        + " itself, suppress this and say so"));
      }
    }
  }
}
