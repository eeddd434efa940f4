package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** A period that ends says what then happens to the records; of stages, the last one does. */
public final class RetentionWithoutAction implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("retention-without-action", "a period that ends says what happens then");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (RetentionRule rule : school.policy().retention()) {
      for (RetentionStep step : RetentionStep.of(rule)) {
        if (step.last() && step.then().isEmpty() && ends(step.period())) {
          sink.report(
              Diagnostic.of(
                      DESCRIPTOR,
                      step.keep().span(),
                      "retention rule `"
                          + rule.id().value()
                          + "` does not say what happens when the time is over")
                  .withHint("add `then` with an action, such as `then: erase`"));
        }
      }
    }
  }

  private static boolean ends(RetentionPeriod period) {
    return !(period instanceof RetentionPeriod.Indefinite
        || period instanceof RetentionPeriod.PerRecordsPlan);
  }
}
