package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Recipient;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Data are disclosed to others only on a legal basis (art. 6(1)), and the notice and the record
 * name the recipients (art. 13(1)(e), 30(1)(d)).
 */
public final class RecipientWithoutBasis implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("recipient-without-basis", "every disclosure rests on a legal basis");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Recipient recipient : school.policy().recipients()) {
      if (recipient.basis().isEmpty() && recipient.law().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    recipient.id().span(),
                    "recipient `"
                        + recipient.id().value()
                        + "` gets data and nothing says on what basis")
                .withHint(
                    "add `basis` with a point of article 6(1), such as `basis: 6(1)(c)`, or `law`"
                        + " with the provision that allows it"));
      }
    }
  }
}
