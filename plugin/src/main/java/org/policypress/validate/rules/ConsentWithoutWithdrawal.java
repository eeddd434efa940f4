package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Consent;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A consent can be withdrawn at any time, and whoever is asked is told so beforehand (art. 7(3)).
 */
public final class ConsentWithoutWithdrawal implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("consent-without-withdrawal", "a consent says how it is withdrawn");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Consent consent : school.policy().consents()) {
      if (consent.kind().value() == Consent.Kind.CONSENT && consent.withdrawal().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    consent.id().span(),
                    "consent `" + consent.id().value() + "` does not say how it is withdrawn")
                .withHint("add `withdrawal` with whom to tell and what happens then"));
      }
    }
  }
}
