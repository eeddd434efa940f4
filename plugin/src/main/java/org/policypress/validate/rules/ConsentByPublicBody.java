package org.policypress.validate.rules;

import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Consent;
import org.policypress.model.LegalBasis;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.PolicySet;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A consent given to a public body is free only if a no costs nothing (art. 4(11), 7(4), recital
 * 43): the body asks for none where its task is the basis, and says what happens on refusal.
 */
public final class ConsentByPublicBody implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "consent-by-public-body", "a public body asks for consent only where a no costs nothing");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    PolicySet policy = school.policy();
    if (!policy.organisation().publicAuthority().value()) {
      return;
    }
    for (ProcessingActivity activity : policy.activities()) {
      activity.bases().stream()
          .map(LegalBasis::article)
          .filter(article -> article.value() == Article6.CONSENT)
          .findFirst()
          .flatMap(article -> found(activity, article, policy))
          .ifPresent(sink::report);
    }
  }

  private static Optional<Diagnostic> found(
      ProcessingActivity activity, Located<Article6> article, PolicySet policy) {
    String name = "activity `" + activity.id().value() + "`";
    boolean publicTask = activity.publicTask().map(Located::value).orElse(false);
    if (publicTask && AskedConsents.isOnlyBasis(activity)) {
      return Optional.of(
          Diagnostic.of(
                  DESCRIPTOR,
                  article.span(),
                  name + " is a public task and rests on consent alone, which is hardly free")
              .withHint("write `article: 6(1)(e)` and name below `law` what gives the task")
              .withRelated(
                  "said to be a public task at", activity.publicTask().orElseThrow().span()));
    }
    List<Consent> consents = AskedConsents.of(activity, policy);
    if (consents.isEmpty()) {
      return Optional.of(
          Diagnostic.of(
                  DESCRIPTOR,
                  article.span(),
                  name + " of a public body rests on consent, and no consent is asked for it")
              .withHint(
                  "describe it below `consents`, with `alternative` for those who say no, or rest"
                      + " the activity on `6(1)(e)`"));
    }
    return consents.stream()
        .filter(consent -> consent.alternative().isEmpty())
        .findFirst()
        .map(
            consent ->
                Diagnostic.of(
                        DESCRIPTOR,
                        article.span(),
                        name
                            + " of a public body rests on consent `"
                            + consent.id().value()
                            + "`, which does not say what happens on refusal")
                    .withHint("add `alternative` to the consent, so that a no costs nothing")
                    .withRelated("the consent", consent.id().span()));
  }
}
