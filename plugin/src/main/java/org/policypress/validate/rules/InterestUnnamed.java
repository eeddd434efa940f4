package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.LegalBasis;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Who relies on legitimate interests says which (art. 6(1)(f)), since they are weighed against
 * those of the data subject and told in the notice (art. 13(1)(d)).
 */
public final class InterestUnnamed implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("interest-unnamed", "a legitimate interest is named");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (ProcessingActivity activity : school.policy().activities()) {
      for (LegalBasis basis : activity.bases()) {
        if (basis.article().value() == Article6.LEGITIMATE_INTERESTS
            && basis.interest().isEmpty()) {
          sink.report(
              Diagnostic.of(
                      DESCRIPTOR,
                      basis.article().span(),
                      "activity `"
                          + activity.id().value()
                          + "` rests on legitimate interests and does not say which")
                  .withHint(
                      "add `interest` to this basis, and `balancing` with how it was weighed"));
        }
      }
    }
  }
}
