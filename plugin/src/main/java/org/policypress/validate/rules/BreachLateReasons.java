package org.policypress.validate.rules;

import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.BreachProcedure;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** A notification that comes after the deadline says why (art. 33(1), last sentence). */
public final class BreachLateReasons implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "breach-late-reasons", "the breach procedure says what a late notification must tell");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Optional<BreachProcedure> breach = school.policy().breach();
    Optional<BreachProcedure.Step> step = breach.flatMap(BreachSteps::toAuthority);
    if (step.isPresent() && breach.flatMap(BreachProcedure::lateReasons).isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  step.get().deadline().map(Located::span).orElse(step.get().id().span()),
                  "the breach procedure does not say that a notification after the deadline gives"
                      + " its reasons")
              .withHint("add `late-reasons` to `breach`"));
    }
  }
}
