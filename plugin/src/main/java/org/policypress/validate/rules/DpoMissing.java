package org.policypress.validate.rules;

import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Contact;
import org.policypress.model.Contact.Function;
import org.policypress.model.Organisation;
import org.policypress.model.Phrase;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A public authority has a data protection officer whom people can reach; anybody else has one or
 * says why not (art. 37(1) and (7), 38(4)).
 */
public final class DpoMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "dpo-missing", "there is a data protection officer, or a reason why not");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    if (ContactPoints.reachable(school.policy(), Function.DPO)) {
      return;
    }
    Organisation organisation = school.policy().organisation();
    boolean authority = organisation.publicAuthority().value();
    Optional<Contact> hidden =
        school.policy().contacts().stream()
            .filter(contact -> contact.function().value() == Function.DPO)
            .findFirst();
    if (hidden.isPresent()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  hidden.get().id().span(),
                  "nobody outside can reach the data protection officer `"
                      + hidden.get().id().value()
                      + "`")
              .withHint("add an address, phone or email, and leave `internal-only` out"));
    } else if (authority) {
      sink.report(ofAuthority(organisation));
    } else if (organisation.noDpoBecause().isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  organisation.publicAuthority().span(),
                  "the policy names no data protection officer and does not say why")
              .withHint(
                  "add a contact with `function: dpo`, or `no-dpo-because` to the organisation"));
    }
  }

  private static Diagnostic ofAuthority(Organisation organisation) {
    return Diagnostic.of(
            DESCRIPTOR,
            organisation
                .noDpoBecause()
                .map(Phrase::span)
                .orElse(organisation.publicAuthority().span()),
            organisation.noDpoBecause().isPresent()
                ? "no reason frees a public authority from having a data protection officer"
                : "a public authority must have a data protection officer")
        .withHint("add a contact with `function: dpo` and an address, phone or email");
  }
}
