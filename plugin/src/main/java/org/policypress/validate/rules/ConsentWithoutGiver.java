package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Consent;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** It is clear who gives a consent: the data subject, or a guardian (art. 4(11), 8(1)). */
public final class ConsentWithoutGiver implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("consent-without-giver", "a consent says who gives it");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Consent consent : school.policy().consents()) {
      if (consent.kind().value() == Consent.Kind.CONSENT && consent.givers().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    consent.id().span(),
                    "consent `" + consent.id().value() + "` does not say who gives it")
                .withHint("add `givers`: `subject`, `guardian` or `all-guardians`"));
      }
    }
  }
}
