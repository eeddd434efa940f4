package org.policypress.compose;

import java.util.Optional;
import org.policypress.model.Document;
import org.policypress.model.Jurisdiction;
import org.policypress.model.PolicyGroup;

/**
 * The law that asks an organisation for an accessibility statement, and who sees to it.
 *
 * @param law its name
 * @param authority the authority that supervises it
 * @param complaints https address where everybody may complain
 */
record AccessibilityLaw(Text law, Text authority, Optional<Text> complaints) {
  /** The law on the day of the document's last revision; nothing where it asks for none. */
  static Optional<AccessibilityLaw> of(PolicyGroup group, Document document, Wording wording) {
    return group
        .law()
        .flatMap(law -> Jurisdiction.on(document.revised().value(), law.accessibilityStatements()))
        .filter(duty -> duty.binds(group.base().organisation()))
        .map(
            duty ->
                new AccessibilityLaw(
                    wording.named(duty.law().value()),
                    wording.named(duty.authority().value()),
                    duty.complaints().map(address -> wording.own(address.value().text()))));
  }
}
