package org.policypress.validate.rules;

import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.KebabCase;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.RetentionRule.DisposalAction;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * What has to be erased is erased by somebody, or by a machine that overwrites the oldest: a duty
 * of all is a duty of nobody (art. 5(1)(e), 24(1)).
 */
public final class DeletionWithoutExecutor implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "deletion-without-executor", "somebody erases the records whose time is over");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (RetentionRule rule : school.policy().retention()) {
      if (rule.executor().isEmpty()) {
        byHand(rule).ifPresent(then -> sink.report(report(rule, then)));
      }
    }
  }

  /** The first disposal that does not happen by itself. */
  private static Optional<Located<DisposalAction>> byHand(RetentionRule rule) {
    return RetentionStep.of(rule).stream()
        .filter(RetentionStep::disposes)
        .filter(step -> !(step.period() instanceof RetentionPeriod.Continuous))
        .findFirst()
        .flatMap(RetentionStep::then);
  }

  private static Diagnostic report(RetentionRule rule, Located<DisposalAction> then) {
    return Diagnostic.of(
            DESCRIPTOR,
            then.span(),
            "retention rule `"
                + rule.id().value()
                + "` says `"
                + KebabCase.of(then.value())
                + "` and names nobody who does it")
        .withHint(
            "add `executor` with a role; only what overwrites itself, `continuously`, needs none");
  }
}
