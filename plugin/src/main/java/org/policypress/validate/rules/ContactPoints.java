package org.policypress.validate.rules;

import java.util.List;
import java.util.Optional;
import org.policypress.model.Contact;
import org.policypress.model.Contact.Function;
import org.policypress.model.PolicySet;
import org.policypress.source.Located;

/** Asks whether somebody outside the school can be reached. */
final class ContactPoints {
  private ContactPoints() {}

  /** Whether the policy has a contact for this, not an internal one, that can be reached. */
  static boolean reachable(PolicySet policy, Function function) {
    return policy.contacts().stream()
        .filter(contact -> contact.function().value() == function)
        .anyMatch(Contact::isReachable);
  }

  /** Whether one of the ways is there. */
  static boolean any(List<Optional<Located<String>>> ways) {
    return ways.stream().anyMatch(Optional::isPresent);
  }
}
