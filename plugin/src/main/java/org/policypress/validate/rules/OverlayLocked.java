package org.policypress.validate.rules;

import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Keep;
import org.policypress.model.Keep.Limit;
import org.policypress.model.Organisation.Lock;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.overlay.OverlayRules;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Where a lock lets schools shorten a period, a school's period is really shorter. The merge has
 * seen to it that nothing else of the locked rule was changed.
 */
public final class OverlayLocked implements Rule {
  private static final String RETENTION = "retention";

  @Override
  public RuleDescriptor descriptor() {
    return OverlayRules.OVERLAY_LOCKED;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    List<Lock> locks =
        context.group().base().organisation().locked().stream()
            .filter(lock -> lock.schoolsMay().isPresent())
            .toList();
    for (RetentionRule rule :
        locks.isEmpty() ? List.<RetentionRule>of() : school.policy().retention()) {
      Optional<RetentionRule> base =
          context.group().index().find(RetentionRule.class, rule.id().value());
      Optional<Lock> lock = locks.stream().filter(l -> holds(l, rule)).findFirst();
      if (lock.isPresent() && base.isPresent() && !base.get().equals(rule)) {
        check(base.get(), rule, lock.get(), sink);
      }
    }
  }

  private static boolean holds(Lock lock, RetentionRule rule) {
    String path = lock.path().value();
    return path.equals(RETENTION) || path.equals(RETENTION + "/" + rule.id().value());
  }

  private static void check(RetentionRule base, RetentionRule rule, Lock lock, Diagnostics sink) {
    if (rule.keep().isEmpty() || rule.keep().equals(base.keep())) {
      return;
    }
    Located<Keep> keep = rule.keep().get();
    Optional<Keep> allowed = base.keep().map(Located::value);
    if (allowed.map(most -> isShorter(keep.value(), most)).orElse(false)) {
      return;
    }
    Diagnostic diagnostic =
        Diagnostic.of(
                OverlayRules.OVERLAY_LOCKED,
                keep.span(),
                "retention rule `"
                    + rule.id().value()
                    + "` is locked, and this time is not known to be shorter")
            .withHint(
                "give a maximum in the same unit as the organisation's, and a smaller one, or leave"
                    + " the rule alone")
            .withRelated("locked here", lock.path().span());
    sink.report(
        base.keep().isPresent()
            ? diagnostic.withRelated("the organisation's time", base.keep().get().span())
            : diagnostic);
  }

  /** A minimum has no end, so it neither is a shorter time nor can be shortened. */
  private static boolean isShorter(Keep keep, Keep allowed) {
    boolean ends = keep.limit() != Limit.AT_LEAST;
    boolean minimum =
        allowed.limit() == Limit.AT_LEAST
            && !(allowed.period() instanceof RetentionPeriod.Indefinite);
    return ends
        && !minimum
        && PeriodOrder.compare(keep.period(), allowed.period())
            .map(order -> order < 0)
            .orElse(false);
  }
}
