package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Special categories of data may be processed only under a condition of art. 9(2), besides the
 * basis of art. 6.
 */
public final class SpecialCategoryWithoutArticle9 implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "special-category-without-article-9",
          "special categories rest on a condition of article 9");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (ProcessingActivity activity : school.policy().activities()) {
      boolean hasCondition = activity.bases().stream().anyMatch(b -> b.condition().isPresent());
      if (!hasCondition) {
        activity.categories().forEach(ref -> check(activity, ref, school, sink));
      }
    }
  }

  private static void check(
      ProcessingActivity activity, Ref<DataCategory> ref, SchoolPolicy school, Diagnostics sink) {
    school
        .index()
        .find(ref)
        .filter(category -> category.sensitivity().value() == Sensitivity.SPECIAL)
        .ifPresent(
            category ->
                sink.report(
                    Diagnostic.of(
                            DESCRIPTOR,
                            ref.span(),
                            "activity `"
                                + activity.id().value()
                                + "` processes the special category `"
                                + ref.id()
                                + "` and names no condition of article 9(2)")
                        .withHint("add `condition` to a basis, such as `condition: 9(2)(g)`")
                        .withRelated("said to be special at", category.sensitivity().span())));
  }
}
