package org.policypress.validate.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Jurisdiction;
import org.policypress.model.Jurisdiction.Limit;
import org.policypress.model.Keep;
import org.policypress.model.Ref;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Surveillance;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Recordings of cameras are gone when the law of the country says so. A period that may last longer
 * in some month or some case is too long; what a single case needs is an exception.
 */
public final class CctvRetentionTooLong implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "cctv-retention-too-long",
          "recordings of cameras are kept no longer than the law allows");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Optional<Limit> limit = context.law(school.policy(), Jurisdiction::cctvMaximum);
    if (limit.isEmpty()) {
      return;
    }
    Map<RetentionRule, Ref<RetentionRule>> rules = new LinkedHashMap<>();
    for (Surveillance cameras : school.policy().surveillance()) {
      cameras
          .retention()
          .ifPresent(
              ref -> school.index().find(ref).ifPresent(rule -> rules.putIfAbsent(rule, ref)));
    }
    rules.forEach((rule, ref) -> check(rule, ref, limit.get(), sink));
  }

  private static void check(
      RetentionRule rule, Ref<RetentionRule> ref, Limit limit, Diagnostics sink) {
    KeptFor.until(RetentionStep::disposes, rule)
        .filter(kept -> isTooLong(kept, limit.keep().value()))
        .ifPresent(
            kept ->
                sink.report(
                    Diagnostic.of(
                            DESCRIPTOR,
                            kept.keep().span(),
                            "retention rule `"
                                + rule.id().value()
                                + "` may keep recordings longer than the law allows")
                        .withHint(
                            "write `"
                                + limit.keep().span().text()
                                + "` or less ("
                                + limit.source().citation().value()
                                + "); what a case needs for longer is an entry of `exceptions`")
                        .withRelated("the cameras", ref.span())));
  }

  private static boolean isTooLong(KeptFor kept, Keep most) {
    return isSaid(kept.period())
        && (kept.keep().value().limit() == Keep.Limit.AT_LEAST
            || PeriodOrder.compare(kept.period(), most.period())
                .map(order -> order > 0)
                .orElse(true));
  }

  /**
   * Whether a rule says how long: vague words have a rule of their own, a plan says it elsewhere.
   */
  private static boolean isSaid(RetentionPeriod period) {
    boolean overwritten =
        period instanceof RetentionPeriod.Continuous continuous && continuous.maximum().isEmpty();
    return !(overwritten
        || period instanceof RetentionPeriod.Vague
        || period instanceof RetentionPeriod.PerRecordsPlan);
  }
}
