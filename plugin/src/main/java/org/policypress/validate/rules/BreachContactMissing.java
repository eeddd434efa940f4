package org.policypress.validate.rules;

import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.BreachProcedure;
import org.policypress.model.Contact;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Whoever finds a breach knows whom to call: without a number the hours of art. 33(1) run while
 * people look for one.
 */
public final class BreachContactMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("breach-contact-missing", "a breach can be reported to somebody");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    school.policy().breach().ifPresent(breach -> check(breach, school, sink));
  }

  private static void check(BreachProcedure breach, SchoolPolicy school, Diagnostics sink) {
    if (breach.contact().isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  breach.definition().span(),
                  "the breach procedure does not say whom to call")
              .withHint("add `contact` with the id of a contact that has `function: breach-desk`"));
      return;
    }
    Ref<Contact> ref = breach.contact().get();
    Optional<Contact> contact = school.index().find(ref);
    if (contact.isPresent()
        && !ContactPoints.any(
            List.of(contact.get().phone(), contact.get().email(), contact.get().website()))) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  ref.span(),
                  "contact `"
                      + ref.id()
                      + "`, to whom breaches are reported, cannot be reached at once")
              .withHint("add `phone`, `email` or the `website` of a form to the contact")
              .withRelated("declared at", contact.get().id().span()));
    }
  }
}
