package org.policypress.validate.rules;

import java.util.Set;
import java.util.stream.Collectors;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.DataCategory;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Data are collected for a purpose (art. 5(1)(b)) and no more than it needs (art. 5(1)(c)): every
 * category belongs to an activity. A policy that describes no activity yet is not judged.
 */
public final class UnusedCategory implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("unused-category", "every data category has a purpose");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Set<String> used =
        school.policy().activities().stream()
            .map(ProcessingActivity::categories)
            .flatMap(refs -> refs.stream().map(Ref::id))
            .collect(Collectors.toSet());
    if (used.isEmpty()) {
      return;
    }
    for (DataCategory category : school.policy().dataCategories()) {
      if (!used.contains(category.id().value())) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    category.id().span(),
                    "data category `" + category.id().value() + "` belongs to no activity")
                .withHint(
                    "add it to the `categories` of the activity that needs it, or stop collecting"
                        + " it"));
      }
    }
  }
}
