package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Consent;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** The controller can show that somebody has consented (art. 7(1)). */
public final class ConsentWithoutEvidence implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("consent-without-evidence", "a consent can be shown");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Consent consent : school.policy().consents()) {
      if (consent.kind().value() == Consent.Kind.CONSENT && consent.evidence().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    consent.id().span(),
                    "consent `" + consent.id().value() + "` does not say how it is documented")
                .withHint("add `evidence` with what is kept and where"));
      }
    }
  }
}
