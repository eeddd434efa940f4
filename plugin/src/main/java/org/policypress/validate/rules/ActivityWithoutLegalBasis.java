package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Processing is lawful only on one of the bases of art. 6(1), and the notice names it (art.
 * 13(1)(c)).
 */
public final class ActivityWithoutLegalBasis implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "activity-without-legal-basis", "every processing activity has a legal basis");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (ProcessingActivity activity : school.policy().activities()) {
      if (activity.bases().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    activity.id().span(),
                    "activity `" + activity.id().value() + "` has no legal basis")
                .withHint("add `bases` with a point of article 6(1), such as `article: 6(1)(e)`"));
      }
    }
  }
}
