package org.policypress.validate.rules;

import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Consent;
import org.policypress.model.DataCategory;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.PolicySet;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Each purpose has a consent of its own (art. 6(1)(a), recital 32 and 43): whoever is asked can say
 * yes to one and no to another.
 */
public final class BundledConsents implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("bundled-consents", "each purpose has a consent of its own");
  private static final String HINT =
      "ask for each purpose by a consent of its own, each with its own yes and no";

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Consent consent : school.policy().consents()) {
      consent.activities().stream()
          .skip(1)
          .forEach(
              ref ->
                  sink.report(
                      Diagnostic.of(
                              DESCRIPTOR,
                              ref.span(),
                              "consent `"
                                  + consent.id().value()
                                  + "` is asked for a second purpose, that of activity `"
                                  + ref.id()
                                  + "`")
                          .withHint(HINT)
                          .withRelated("the first", consent.activities().get(0).span())));
      if (consent.activities().isEmpty()) {
        checkCategories(consent, school.policy(), sink);
      }
    }
  }

  /** A consent that names no activity shows by its data how many it serves. */
  private static void checkCategories(Consent consent, PolicySet policy, Diagnostics sink) {
    List<Ref<DataCategory>> asked =
        consent.categories().stream().filter(ref -> users(ref, policy).size() == 1).toList();
    for (Ref<DataCategory> ref : asked) {
      ProcessingActivity first = users(asked.get(0), policy).get(0);
      ProcessingActivity own = users(ref, policy).get(0);
      if (!own.id().value().equals(first.id().value())) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    ref.span(),
                    "consent `"
                        + consent.id().value()
                        + "` is asked for a second purpose: `"
                        + ref.id()
                        + "` belongs to activity `"
                        + own.id().value()
                        + "`, `"
                        + asked.get(0).id()
                        + "` to `"
                        + first.id().value()
                        + "`")
                .withHint(HINT)
                .withRelated("the first", asked.get(0).span()));
      }
    }
  }

  /** The activities that process a category with consent. */
  private static List<ProcessingActivity> users(Ref<DataCategory> category, PolicySet policy) {
    return policy.activities().stream()
        .filter(a -> a.bases().stream().anyMatch(b -> b.article().value() == Article6.CONSENT))
        .filter(a -> a.categories().stream().anyMatch(ref -> ref.id().equals(category.id())))
        .toList();
  }
}
