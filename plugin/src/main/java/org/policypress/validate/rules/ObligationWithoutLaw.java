package org.policypress.validate.rules;

import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.LegalBasis;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Legal obligations and public tasks are laid down by Union or national law (art. 6(3)), so the
 * basis names the provision.
 */
public final class ObligationWithoutLaw implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "obligation-without-law", "an obligation and a public task name their law");
  private static final Set<Article6> LAID_DOWN_BY_LAW =
      Set.of(Article6.LEGAL_OBLIGATION, Article6.PUBLIC_TASK);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (ProcessingActivity activity : school.policy().activities()) {
      for (LegalBasis basis : activity.bases()) {
        if (LAID_DOWN_BY_LAW.contains(basis.article().value()) && basis.law().isEmpty()) {
          sink.report(
              Diagnostic.of(
                      DESCRIPTOR,
                      basis.article().span(),
                      "activity `"
                          + activity.id().value()
                          + "` rests on "
                          + basis.article().value().citation()
                          + " and names no law that lays it down")
                  .withHint("add `law` to this basis with the id of an entry of `laws`"));
        }
      }
    }
  }
}
