package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.diagnostic.Severity;
import org.policypress.model.LegalBasis;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Public authorities do not rest what they do in the performance of their tasks on legitimate
 * interests (art. 6(1), second subparagraph). An error where the activity is said to be a public
 * task; a warning otherwise, since little that a school does lies outside its task.
 */
public final class LegitimateInterestByAuthority implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
              "legitimate-interest-by-authority",
              "an authority rests its task on law, not on an interest")
          .downTo(Severity.WARNING);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    if (!school.policy().organisation().publicAuthority().value()) {
      return;
    }
    for (ProcessingActivity activity : school.policy().activities()) {
      activity.bases().stream()
          .map(LegalBasis::article)
          .filter(article -> article.value() == Article6.LEGITIMATE_INTERESTS)
          .forEach(article -> sink.report(found(activity, article)));
    }
  }

  private static Diagnostic found(ProcessingActivity activity, Located<Article6> article) {
    String name = "activity `" + activity.id().value() + "`";
    if (activity.publicTask().map(Located::value).orElse(false)) {
      return Diagnostic.of(
              DESCRIPTOR,
              article.span(),
              name + " is a public task, and an authority cannot rest it on legitimate interests")
          .withHint("write `article: 6(1)(e)` and name below `law` what gives the task")
          .withRelated("said to be a public task at", activity.publicTask().orElseThrow().span());
    }
    return Diagnostic.of(
            DESCRIPTOR,
            article.span(),
            name + " of a public authority rests on legitimate interests")
        .withHint(
            "write `article: 6(1)(e)` with `law` if it belongs to the authority's task; if it does"
                + " not, suppress the warning and say why")
        .withSeverity(Severity.WARNING);
  }
}
