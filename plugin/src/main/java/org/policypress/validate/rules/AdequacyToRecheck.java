package org.policypress.validate.rules;

import java.time.Period;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Transfer;
import org.policypress.source.SourceSpan;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A decision of the Commission that a country protects enough can be repealed or suspended from one
 * day to the next (art. 45(5)); whoever relies on one looks each year whether it still holds.
 */
public final class AdequacyToRecheck implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "adequacy-to-recheck", "somebody has looked lately whether an adequacy decision holds");

  private static final Period LATELY = Period.ofYears(1);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Transfer transfer : school.policy().transfers()) {
      transfer
          .mechanism()
          .filter(mechanism -> mechanism.value() == Transfer.Mechanism.ADEQUACY)
          .ifPresent(mechanism -> check(transfer, mechanism.span(), context, sink));
    }
  }

  private static void check(
      Transfer transfer, SourceSpan mechanism, ValidationContext context, Diagnostics sink) {
    String name = "transfer `" + transfer.id().value() + "`";
    String hint =
        "look at the Commission's list whether the decision on `"
            + transfer.country().value()
            + "` still holds and covers this receiver, then write the day as `checked`";
    if (transfer.checked().isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  mechanism,
                  name + " rests on an adequacy decision and does not say when it was looked at")
              .withHint(hint));
    } else if (transfer.checked().get().value().plus(LATELY).isBefore(context.today())) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  transfer.checked().get().span(),
                  name + " rests on an adequacy decision that nobody has looked at for a year")
              .withHint(hint));
    }
  }
}
