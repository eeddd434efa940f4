package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.LocalFact;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A fact that differs from school to school and that a reader needs is supplied by every school.
 */
public final class SchoolFactMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("school-fact-missing", "each school supplies the facts that it must");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (LocalFact fact : school.policy().localFacts()) {
      boolean must =
          fact.eachSchool()
              .map(supply -> supply.value() == LocalFact.Supply.MUST_SUPPLY)
              .orElse(false);
      if (must && fact.value().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    fact.id().span(),
                    "local fact `" + fact.id().value() + "` has no value")
                .withLabel("each school must supply it")
                .withHint(
                    "add its `id` and `value` below `change` and `local-facts` in the school's file"));
      }
    }
  }
}
