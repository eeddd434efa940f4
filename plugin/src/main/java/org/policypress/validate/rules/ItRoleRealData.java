package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.AccessGrant;
import org.policypress.model.Role;
import org.policypress.model.Role.Scope;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Whoever looks after systems and can see everything is bound to secrecy, and leaves a trace (art.
 * 32(1) and (4)).
 */
public final class ItRoleRealData implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "it-role-real-data", "who maintains systems with real data is bound to secrecy");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (AccessGrant grant : school.policy().access()) {
      boolean real = grant.level().map(level -> level.value() != Scope.FICTITIOUS).orElse(true);
      school
          .index()
          .find(grant.role())
          .filter(role -> real && role.maintainsSystems().map(Located::value).orElse(false))
          .filter(role -> !role.scope().map(s -> s.value() == Scope.FICTITIOUS).orElse(false))
          .filter(role -> !role.secrecy().map(Located::value).orElse(false))
          .ifPresent(role -> report(grant, role, sink));
    }
  }

  private static void report(AccessGrant grant, Role role, Diagnostics sink) {
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                grant.role().span(),
                "access `"
                    + grant.id().value()
                    + "` lets role `"
                    + role.id().value()
                    + "` see real data without a duty of secrecy")
            .withHint("write `secrecy: true` at the role, or `level: fictitious` here")
            .withRelated("the role", role.id().span()));
  }
}
