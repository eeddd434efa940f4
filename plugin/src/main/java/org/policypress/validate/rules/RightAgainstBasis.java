package org.policypress.validate.rules;

import java.util.EnumSet;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.Right;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A right is promised only where the law gives it: portability with consent and contract (art.
 * 20(1)), objection with public tasks and legitimate interests (art. 21(1)), withdrawal with
 * consent (art. 7(3)).
 */
public final class RightAgainstBasis implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "right-against-basis", "a right is promised for the bases that it exists with");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Right right : school.policy().rights()) {
      Set<Article6> lawful = lawful(right);
      for (Located<Article6> basis : right.bases()) {
        if (!lawful.contains(basis.value())) {
          sink.report(
              Diagnostic.of(
                      DESCRIPTOR,
                      basis.span(),
                      "right `"
                          + right.id().value()
                          + "` is promised for data on the basis "
                          + basis.value().citation()
                          + ", where the law does not give it (art. "
                          + right.kind().value().article()
                          + ")")
                  .withHint(
                      "leave only "
                          + String.join(
                              ", ", lawful.stream().map(b -> "`" + b.citation() + "`").toList())
                          + (right.kind().value() == Right.Kind.ERASURE
                              ? ", or say in `limits` where erasure ends"
                              : "")));
        }
      }
    }
  }

  private static Set<Article6> lawful(Right right) {
    return switch (right.kind().value()) {
      case PORTABILITY -> EnumSet.of(Article6.CONSENT, Article6.CONTRACT);
      case OBJECTION -> EnumSet.of(Article6.PUBLIC_TASK, Article6.LEGITIMATE_INTERESTS);
      case WITHDRAWAL -> EnumSet.of(Article6.CONSENT);
      case ERASURE ->
          right.limits().isPresent()
              ? EnumSet.allOf(Article6.class)
              : EnumSet.complementOf(EnumSet.of(Article6.LEGAL_OBLIGATION, Article6.PUBLIC_TASK));
      default -> EnumSet.allOf(Article6.class);
    };
  }
}
