package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.CollectedFrom;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Of data that do not come from the person herself the notice tells from where they come (art.
 * 14(2)(f)).
 */
public final class NoticeSourceMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("notice-source-missing", "data from elsewhere say from where they come");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (DataCategory category : school.policy().dataCategories()) {
      category
          .collectedFrom()
          .filter(from -> from.value() == CollectedFrom.ELSEWHERE && category.origin().isEmpty())
          .ifPresent(
              from ->
                  sink.report(
                      Diagnostic.of(
                              DESCRIPTOR,
                              from.span(),
                              "data category `"
                                  + category.id().value()
                                  + "` comes from elsewhere and does not say from where")
                          .withHint("add `origin` with the source in words")));
    }
  }
}
