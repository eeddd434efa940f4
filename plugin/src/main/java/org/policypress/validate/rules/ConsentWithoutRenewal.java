package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Consent;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A consent fades when what it was given for changes; so it is said whether it is asked for once or
 * again (art. 5(2), 7(1)).
 */
public final class ConsentWithoutRenewal implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.note("consent-without-renewal", "a consent says how often it is asked for");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Consent consent : school.policy().consents()) {
      if (consent.kind().value() == Consent.Kind.CONSENT && consent.renewal().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    consent.id().span(),
                    "consent `" + consent.id().value() + "` does not say how often it is asked for")
                .withHint("add `renewal`: `once`, `yearly` or `per-event`"));
      }
    }
  }
}
