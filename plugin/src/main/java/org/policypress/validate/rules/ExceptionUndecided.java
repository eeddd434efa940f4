package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.RetentionRule;
import org.policypress.model.RetentionRule.Exemption;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * An exception from a period has somebody who decides on it and a day on which it is looked at
 * again; otherwise it becomes the rule (art. 5(1)(e), 5(2)).
 */
public final class ExceptionUndecided implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.note(
          "exception-undecided", "an exception is decided by somebody and looked at again");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (RetentionRule rule : school.policy().retention()) {
      for (Exemption exception : rule.exceptions()) {
        boolean decided = exception.decidedBy().isPresent();
        boolean reviewed = exception.reviewEvery().isPresent();
        if (!decided || !reviewed) {
          sink.report(report(rule, exception, decided, reviewed));
        }
      }
    }
  }

  private static Diagnostic report(
      RetentionRule rule, Exemption exception, boolean decided, boolean reviewed) {
    String lacks =
        decided
            ? "how often it is looked at again"
            : reviewed ? "who decides" : "who decides, nor how often it is looked at again";
    String hint =
        decided
            ? "add `review-every`, such as `review-every: exactly 6 months`"
            : reviewed
                ? "add `decided-by` with a role"
                : "add `decided-by` with a role, and `review-every: exactly 6 months`";
    return Diagnostic.of(
            DESCRIPTOR,
            exception.when().span(),
            "an exception of retention rule `" + rule.id().value() + "` does not say " + lacks)
        .withHint(hint);
  }
}
