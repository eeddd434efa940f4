package org.policypress.validate.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.policypress.model.Keep;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.StartEvent;
import org.policypress.source.Located;

/**
 * How long a retention rule keeps records, its steps taken together.
 *
 * @param period the sum of the steps
 * @param after the event from which the time runs
 * @param keep what the last of these steps says
 * @param ends whether that step ends it, rather than that nothing does
 */
record KeptFor(
    RetentionPeriod period, Optional<StartEvent> after, Located<Keep> keep, boolean ends) {

  /**
   * The time until a step that ends it; nothing if a rule says no period, or steps that have no
   * sum, such as a month and a school year.
   */
  static Optional<KeptFor> until(Predicate<RetentionStep> end, RetentionRule rule) {
    List<RetentionStep> steps = RetentionStep.of(rule);
    Optional<RetentionPeriod> sum = Optional.empty();
    for (RetentionStep step : steps) {
      sum = step.first() ? Optional.of(step.period()) : sum.flatMap(before -> sum(before, step));
      boolean ends = end.test(step);
      if (ends || step.last()) {
        Optional<StartEvent> after = steps.get(0).after().map(Located::value);
        return sum.map(period -> new KeptFor(period, after, step.keep(), ends));
      }
    }
    return Optional.empty();
  }

  private static Optional<RetentionPeriod> sum(RetentionPeriod before, RetentionStep next) {
    if (next.period() instanceof RetentionPeriod.Indefinite) {
      return Optional.of(next.period());
    }
    if (next.after().isEmpty()
        && before instanceof RetentionPeriod.Calendar one
        && next.period() instanceof RetentionPeriod.Calendar other) {
      return Optional.of(new RetentionPeriod.Calendar(one.period().plus(other.period())));
    }
    return Optional.empty();
  }
}
