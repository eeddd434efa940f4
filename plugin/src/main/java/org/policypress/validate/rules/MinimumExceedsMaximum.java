package org.policypress.validate.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Coverage;
import org.policypress.model.Coverage.Cell;
import org.policypress.model.Keep;
import org.policypress.model.Keep.Limit;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * What the law makes a school keep is not longer than what it may keep. Periods that have no
 * certain order, such as a school year and twelve months, are left to the reader.
 */
public final class MinimumExceedsMaximum implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "minimum-exceeds-maximum", "no record must be kept longer than it may be kept");

  private record Bounds(Located<Keep> minimum, Located<Keep> maximum, RetentionRule rule) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (RetentionRule rule : school.policy().retention()) {
      if (rule.noLessThan().isPresent() && rule.keep().isPresent()) {
        check(new Bounds(rule.noLessThan().get(), rule.keep().get(), rule), sink);
      }
    }
    Coverage coverage = context.coverage(school);
    Set<Bounds> between = new LinkedHashSet<>();
    for (Cell cell : coverage.cells()) {
      collect(coverage.rulesFor(cell), between);
    }
    between.forEach(bounds -> check(bounds, sink));
  }

  /** Whether a rule says only that records must be kept, not when they must go. */
  static boolean isMinimum(RetentionRule rule) {
    return rule.keep()
        .map(Located::value)
        .filter(keep -> keep.limit() == Limit.AT_LEAST)
        .filter(keep -> !(keep.period() instanceof RetentionPeriod.Indefinite))
        .isPresent();
  }

  private static void collect(List<RetentionRule> rules, Set<Bounds> between) {
    for (RetentionRule minimum : rules) {
      for (RetentionRule maximum : rules) {
        Optional<Located<Keep>> longest = maximum.keep();
        if (isMinimum(minimum) && !isMinimum(maximum) && longest.isPresent()) {
          minimum.keep().ifPresent(keep -> between.add(new Bounds(keep, longest.get(), minimum)));
        }
      }
    }
  }

  private static void check(Bounds bounds, Diagnostics sink) {
    Keep most = bounds.maximum().value();
    boolean exceeds =
        most.limit() != Limit.AT_LEAST
            && PeriodOrder.compare(bounds.minimum().value().period(), most.period())
                .map(order -> order > 0)
                .orElse(false);
    if (exceeds) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  bounds.minimum().span(),
                  "retention rule `"
                      + bounds.rule().id().value()
                      + "` demands a longer time than records may be kept")
              .withHint("raise the maximum to what the law demands, or correct the minimum")
              .withRelated("the maximum", bounds.maximum().span()));
    }
  }
}
