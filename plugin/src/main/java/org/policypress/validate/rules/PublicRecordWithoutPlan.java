package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.KebabCase;
import org.policypress.model.RetentionRule;
import org.policypress.model.RetentionRule.DisposalAction;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Whoever keeps public records disposes of them by decision only, and the policy names the records
 * plan in which that decision stands.
 */
public final class PublicRecordWithoutPlan implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "public-record-without-plan", "a public record is disposed of as a records plan says");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    boolean publicRecords =
        school.policy().organisation().publicRecordsBody().map(Located::value).orElse(false);
    if (!publicRecords) {
      return;
    }
    for (RetentionRule rule : school.policy().retention()) {
      RetentionStep.of(rule).stream()
          .filter(RetentionStep::disposes)
          .filter(step -> step.plan().isEmpty())
          .forEach(step -> step.then().ifPresent(then -> sink.report(report(rule, then))));
    }
  }

  private static Diagnostic report(RetentionRule rule, Located<DisposalAction> then) {
    return Diagnostic.of(
            DESCRIPTOR,
            then.span(),
            "retention rule `"
                + rule.id().value()
                + "` says `"
                + KebabCase.of(then.value())
                + "` of public records and names no records plan that decided it")
        .withHint("add `plan` with an entry of `records-plans`, or write `then: archive`");
  }
}
