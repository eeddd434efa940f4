package org.policypress.validate.rules;

import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Contact.Function;
import org.policypress.model.Organisation;
import org.policypress.model.Organisation.Controller;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** The notice says who the controller is and how to reach it (art. 13(1)(a)). */
public final class ControllerContactMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("controller-contact-missing", "the controller can be reached");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public boolean asksForSchool() {
    return true;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Organisation organisation = school.policy().organisation();
    boolean hasContact = ContactPoints.reachable(school.policy(), Function.CONTROLLER);
    boolean each =
        organisation.controller().value() == Controller.EACH_SCHOOL
            && !organisation.schools().isEmpty();
    boolean reachable =
        each
            ? ContactPoints.any(
                List.of(
                    school.school().address(), school.school().phone(), school.school().email()))
            : ContactPoints.any(
                List.of(organisation.address(), organisation.phone(), organisation.email()));
    if (!reachable && !hasContact) {
      Located<String> controller = each ? school.school().id() : organisation.id();
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  controller.span(),
                  "the controller `" + controller.value() + "` has no address, phone or email")
              .withHint("add `address`, `phone` or `email` beside this `id`"));
    }
  }
}
