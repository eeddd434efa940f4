package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A retention rule says how long, in {@code keep} or in {@code stages}: one that is silent would
 * cover a category and promise nothing.
 */
public final class RetentionWithoutPeriod implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "retention-without-period", "a retention rule says once how long records are kept");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (RetentionRule rule : school.policy().retention()) {
      String name = "retention rule `" + rule.id().value() + "`";
      if (rule.keep().isEmpty() && rule.stages().isEmpty()) {
        sink.report(
            Diagnostic.of(DESCRIPTOR, rule.id().span(), name + " does not say how long")
                .withHint("add `keep`, such as `keep: at most 5 years`, or a list of `stages`"));
      }
      if (rule.keep().isPresent() && !rule.stages().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    rule.keep().get().span(),
                    name + " says how long both in `keep` and in `stages`")
                .withHint("keep one of the two; a first stage can hold what `keep` says"));
      }
    }
  }
}
