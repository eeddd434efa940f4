package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.DataCategory;
import org.policypress.model.Ref;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A retention rule for a category that does not exist leaves the one that was meant without a rule.
 */
public final class RetentionOfUnknownCategory implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "retention-of-unknown-category", "a retention rule names categories that exist");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (RetentionRule rule : school.policy().retention()) {
      String from = "retention rule `" + rule.id().value() + "`";
      for (Ref<DataCategory> ref : rule.categories()) {
        if (school.index().find(ref).isEmpty()) {
          sink.report(UnknownReference.report(DESCRIPTOR, from, ref, school));
        }
      }
    }
  }
}
