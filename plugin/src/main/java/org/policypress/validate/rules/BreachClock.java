package org.policypress.validate.rules;

import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.BreachProcedure.Clock;
import org.policypress.model.BreachProcedure.Step;
import org.policypress.model.Jurisdiction;
import org.policypress.model.KebabCase;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * The deadline to the supervisory authority runs from when the controller became aware of the
 * breach (art. 33(1)), neither from the breach nor from the step before.
 */
public final class BreachClock implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("breach-clock", "the deadline to the authority runs from awareness");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Optional<Step> step = school.policy().breach().flatMap(BreachSteps::toAuthority);
    context
        .law(school.policy(), Jurisdiction::breachNotice)
        .ifPresent(law -> step.ifPresent(to -> check(to, law.clock().value(), sink)));
  }

  private static void check(Step step, Clock clock, Diagnostics sink) {
    String name = "step `" + step.id().value() + "`";
    String hint =
        "write `clock: "
            + KebabCase.of(clock)
            + "`"
            + (clock == Clock.AWARENESS
                ? ": the time runs from when the school became aware"
                : ", as the law of the country says");
    if (step.clock().isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  step.deadline().map(Located::span).orElse(step.id().span()),
                  name + " does not say from when its deadline runs")
              .withHint(hint));
    } else if (step.clock().get().value() != clock) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  step.clock().get().span(),
                  name + " lets the deadline to the authority run from the wrong moment")
              .withHint(hint));
    }
  }
}
