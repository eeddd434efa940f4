package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Keep;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Words such as {@code as long as necessary} repeat art. 5(1)(e) instead of applying it; art.
 * 13(2)(a) wants the period or the criteria.
 */
public final class VagueRetention implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("vague-retention", "a period has an end that can be checked");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (RetentionRule rule : school.policy().retention()) {
      RetentionStep.of(rule).forEach(step -> check(rule, step.keep(), sink));
      rule.exceptions().forEach(e -> e.keep().ifPresent(keep -> check(rule, keep, sink)));
    }
  }

  private static void check(RetentionRule rule, Located<Keep> keep, Diagnostics sink) {
    RetentionPeriod period = keep.value().period();
    String name = "retention rule `" + rule.id().value() + "`";
    if (period instanceof RetentionPeriod.Vague vague) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  keep.span(),
                  name + " keeps records `" + vague.words() + "`, which binds nobody")
              .withHint(
                  "write a limit, such as `at most 5 years`, or an event, `until case-closed`"));
    } else if (period instanceof RetentionPeriod.Continuous continuous
        && continuous.maximum().isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  keep.span(),
                  name + " overwrites records and does not say how old they may become")
              .withHint("add the age of the oldest record: `continuously, at most 30 days`"));
    }
  }
}
