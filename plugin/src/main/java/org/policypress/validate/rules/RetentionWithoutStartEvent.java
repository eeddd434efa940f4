package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A period runs from an event (art. 5(1)(e)): five years from nowhere never end. Periods that carry
 * their own clock, such as accounting years or the current year, need none.
 */
public final class RetentionWithoutStartEvent implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "retention-without-start-event", "a period says from which event it runs");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (RetentionRule rule : school.policy().retention()) {
      for (RetentionStep step : RetentionStep.of(rule)) {
        if (step.first() && step.after().isEmpty() && needsStart(step.period())) {
          sink.report(
              Diagnostic.of(
                      DESCRIPTOR,
                      step.keep().span(),
                      "retention rule `"
                          + rule.id().value()
                          + "` does not say from when its time runs")
                  .withHint("add `after` with an event, such as `after: left`")
                  .withLabel("counted from what?"));
        }
      }
    }
  }

  private static boolean needsStart(RetentionPeriod period) {
    if (period instanceof RetentionPeriod.Calendar calendar) {
      return !calendar.period().isZero();
    }
    return period instanceof RetentionPeriod.SchoolYears;
  }
}
