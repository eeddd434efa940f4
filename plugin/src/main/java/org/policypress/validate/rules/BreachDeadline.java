package org.policypress.validate.rules;

import java.time.Duration;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.BreachProcedure;
import org.policypress.model.BreachProcedure.Step;
import org.policypress.model.Jurisdiction;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * The supervisory authority is told of a breach within the time that the jurisdiction gives (art.
 * 33(1)).
 */
public final class BreachDeadline implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "breach-deadline", "the authority is told of a breach in the time that the law gives");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Optional<BreachProcedure> breach = school.policy().breach();
    if (breach.isEmpty()) {
      return;
    }
    Optional<Step> step = BreachSteps.toAuthority(breach.get());
    if (step.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  breach.get().definition().span(),
                  "the breach procedure has no step that tells the supervisory authority")
              .withHint("add a step with `to: authority`, a `deadline` and `clock: awareness`"));
      return;
    }
    context
        .law(school.policy(), Jurisdiction::breachNotice)
        .ifPresent(notice -> check(step.get(), notice.within().value(), sink));
  }

  private static void check(Step step, Duration most, Diagnostics sink) {
    String name = "step `" + step.id().value() + "`";
    if (step.deadline().isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR, step.id().span(), name + " tells the authority without a deadline")
              .withHint("add `deadline: " + most.toHours() + " hours`"));
    } else if (step.deadline().get().value().compareTo(most) > 0) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  step.deadline().get().span(),
                  name + " tells the authority later than the law allows")
              .withHint("write `" + most.toHours() + " hours` or less"));
    }
  }
}
