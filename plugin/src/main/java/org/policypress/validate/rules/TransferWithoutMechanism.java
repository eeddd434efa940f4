package org.policypress.validate.rules;

import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Entity;
import org.policypress.model.PolicySet;
import org.policypress.model.Processor;
import org.policypress.model.Recipient;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Transfer;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Personal data leave the European Economic Area only on a mechanism of chapter V (art. 44): each
 * transfer names its own, and whoever sits outside has a transfer.
 */
public final class TransferWithoutMechanism implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "transfer-without-mechanism",
          "data that leave the European Economic Area rest on a mechanism");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    PolicySet policy = school.policy();
    for (Transfer transfer : policy.transfers()) {
      if (transfer.mechanism().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    transfer.id().span(),
                    "transfer `" + transfer.id().value() + "` has no mechanism")
                .withHint(
                    "add `mechanism`, such as `adequacy` or `standard-clauses`, or stop the"
                        + " transfer"));
      }
    }
    for (Processor processor : policy.processors()) {
      boolean told = policy.transfers().stream().anyMatch(t -> names(t.processor(), processor));
      check("processor", processor, processor.country(), told, sink);
    }
    for (Recipient recipient : policy.recipients()) {
      boolean told = policy.transfers().stream().anyMatch(t -> names(t.recipient(), recipient));
      check("recipient", recipient, recipient.country(), told, sink);
    }
  }

  private static void check(
      String kind,
      Entity receiver,
      Optional<Located<String>> country,
      boolean told,
      Diagnostics sink) {
    boolean outside = country.filter(c -> !EuropeanEconomicArea.contains(c.value())).isPresent();
    if (outside && !told) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  country.orElseThrow().span(),
                  kind
                      + " `"
                      + receiver.id().value()
                      + "` lies outside the European Economic Area and no transfer says on what"
                      + " mechanism it gets data")
              .withHint(
                  "add an entry to `transfers` with `"
                      + kind
                      + ": "
                      + receiver.id().value()
                      + "`, `country` and `mechanism`"));
    }
  }

  private static <T extends Entity> boolean names(Optional<Ref<T>> ref, Entity entity) {
    return ref.map(r -> r.id().equals(entity.id().value())).orElse(false);
  }
}
