package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.AccessGrant;
import org.policypress.model.KebabCase;
import org.policypress.model.Role;
import org.policypress.model.Role.Scope;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Access reaches no further than the work of the role (art. 5(1)(c), 25(2)): whoever works with one
 * class or one case does not get everybody's data.
 */
public final class OverBroadAccess implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("over-broad-access", "access reaches no further than the role");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (AccessGrant grant : school.policy().access()) {
      school
          .index()
          .find(grant.role())
          .flatMap(Role::scope)
          .filter(scope -> scope.value() != Scope.ALL)
          .ifPresent(scope -> check(grant, scope, sink));
    }
  }

  private static void check(AccessGrant grant, Located<Scope> scope, Diagnostics sink) {
    Scope level = grant.level().map(Located::value).orElse(Scope.ALL);
    if (level != Scope.ALL) {
      return;
    }
    SourceSpan place = grant.level().map(Located::span).orElse(grant.id().span());
    String reach = KebabCase.of(scope.value());
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                place,
                "access `"
                    + grant.id().value()
                    + "` gives role `"
                    + grant.role().id()
                    + "` the data of everybody, although the role reaches only `"
                    + reach
                    + "`")
            .withHint("write `level: " + reach + "`, or the scope that the role really has")
            .withRelated("the role's scope", scope.span()));
  }
}
