package org.policypress.validate.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.policypress.model.Contact.Function;
import org.policypress.model.Jurisdiction.Authority;
import org.policypress.model.PolicySet;
import org.policypress.validate.ValidationContext;

/** The names by which texts call the supervisory authority. */
final class AuthorityNames {
  private AuthorityNames() {}

  /** Its names in the law, and those of the contact: a name, and a short form in brackets. */
  static Set<String> of(
      PolicySet policy, ValidationContext context, String language, WrittenTexts texts) {
    Set<String> names = new LinkedHashSet<>();
    context.law(policy).stream()
        .flatMap(law -> law.authorities().stream())
        .map((Authority authority) -> authority.name().value())
        .forEach(names::add);
    policy.contacts().stream()
        .filter(contact -> contact.function().value() == Function.AUTHORITY)
        .map(contact -> texts.in(language, contact.label()))
        .flatMap(Optional::stream)
        .flatMap(label -> Arrays.stream(label.split("[()]", -1)))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    return names;
  }
}
