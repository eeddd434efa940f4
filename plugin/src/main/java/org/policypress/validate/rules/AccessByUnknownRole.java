package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.AccessGrant;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Access is given to people in a role that the policy describes (art. 32(4)); to a role that does
 * not exist it is given to nobody knows whom.
 */
public final class AccessByUnknownRole implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("access-by-unknown-role", "access is given to roles that exist");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (AccessGrant grant : school.policy().access()) {
      if (school.index().find(grant.role()).isEmpty()) {
        String from = "access `" + grant.id().value() + "`";
        sink.report(UnknownReference.report(DESCRIPTOR, from, grant.role(), school));
      }
    }
  }
}
