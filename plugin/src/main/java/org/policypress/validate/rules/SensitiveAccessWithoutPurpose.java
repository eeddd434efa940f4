package org.policypress.validate.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.AccessGrant;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Special and criminal data are seen by nobody without a purpose (art. 5(1)(b), 9, 10): a category
 * to which access is given belongs to an activity, which has its purpose and basis.
 */
public final class SensitiveAccessWithoutPurpose implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "sensitive-access-without-purpose", "access to sensitive data serves an activity");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Set<String> used = new HashSet<>();
    school.policy().activities().forEach(a -> a.categories().forEach(c -> used.add(c.id())));
    for (AccessGrant grant : school.policy().access()) {
      for (Ref<DataCategory> ref : grant.categories()) {
        Optional<DataCategory> category = school.index().find(ref);
        if (category.isPresent() && isSensitive(category.get()) && !used.contains(ref.id())) {
          sink.report(
              Diagnostic.of(
                      DESCRIPTOR,
                      ref.span(),
                      "access `"
                          + grant.id().value()
                          + "` opens the sensitive category `"
                          + ref.id()
                          + "`, which no activity has a purpose for")
                  .withHint(
                      "name the category in the activity that needs it, or take it out of this"
                          + " access")
                  .withRelated("its sensitivity", category.get().sensitivity().span()));
        }
      }
    }
  }

  private static boolean isSensitive(DataCategory category) {
    Sensitivity sensitivity = category.sensitivity().value();
    return sensitivity == Sensitivity.SPECIAL || sensitivity == Sensitivity.CRIMINAL;
  }
}
