package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Processor;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** Whoever processes data on the controller's behalf is bound by a contract (art. 28(3)). */
public final class ProcessorWithoutAgreement implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("processor-without-agreement", "every processor has an agreement");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Processor processor : school.policy().processors()) {
      if (processor.agreement().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    processor.id().span(),
                    "processor `" + processor.id().value() + "` has no data processing agreement")
                .withHint("add `agreement` with at least `signed`, the day of signature"));
      }
    }
  }
}
