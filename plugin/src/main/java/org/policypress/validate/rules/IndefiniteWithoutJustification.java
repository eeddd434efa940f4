package org.policypress.validate.rules;

import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Keep;
import org.policypress.model.Law;
import org.policypress.model.Ref;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.RetentionRule.Justification;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Personal data are kept for ever only for a reason that the law knows (art. 5(1)(e), 17(3), 89),
 * and the policy names it.
 */
public final class IndefiniteWithoutJustification implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "indefinite-without-justification",
          "who keeps records for ever says why and by which law");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (RetentionRule rule : school.policy().retention()) {
      for (RetentionStep step : RetentionStep.of(rule)) {
        check(rule, step.keep(), step.because(), step.law(), sink);
      }
      for (RetentionRule.Exemption exception : rule.exceptions()) {
        exception
            .keep()
            .ifPresent(keep -> check(rule, keep, rule.because(), rule.stewardship().law(), sink));
      }
    }
  }

  private static void check(
      RetentionRule rule,
      Located<Keep> keep,
      Optional<Located<Justification>> because,
      List<Ref<Law>> law,
      Diagnostics sink) {
    if (!(keep.value().period() instanceof RetentionPeriod.Indefinite)) {
      return;
    }
    String name = "retention rule `" + rule.id().value() + "` keeps records for ever";
    if (because.isEmpty()) {
      sink.report(
          Diagnostic.of(DESCRIPTOR, keep.span(), name + " and does not say why")
              .withHint("add `because`, such as `because: archiving-in-the-public-interest`"));
    } else if (law.isEmpty() && because.get().value() != Justification.CONSENT) {
      sink.report(
          Diagnostic.of(DESCRIPTOR, keep.span(), name + " and names no law that lets it")
              .withHint("add `law` with the id of the provision that `because` rests on"));
    }
  }
}
