package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Coverage;
import org.policypress.model.Coverage.Cell;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Two rules that speak of the same records with the same precision say the same: a reader cannot
 * know which of two periods is meant (art. 5(1)(e), 5(2)).
 */
public final class ConflictingRetention implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "conflicting-retention", "rules of one precedence do not contradict each other");

  private record Pair(RetentionRule earlier, RetentionRule later) {}

  /** What a rule decides; where records are is no part of it. */
  private record Outcome(Object keep, Object after, Object then, Object because) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Coverage coverage = context.coverage(school);
    Map<Pair, List<Cell>> conflicts = new LinkedHashMap<>();
    for (Cell cell : coverage.cells()) {
      List<RetentionRule> rules = coverage.rulesFor(cell);
      for (int i = 1; i < rules.size(); i++) {
        Pair pair = new Pair(rules.get(0), rules.get(i));
        if (conflict(pair)) {
          conflicts.computeIfAbsent(pair, p -> new ArrayList<>()).add(cell);
        }
      }
    }
    conflicts.forEach((pair, cells) -> sink.report(report(pair, cells)));
  }

  /** A minimum beside a maximum is no conflict; whether they fit, another rule asks. */
  private static boolean conflict(Pair pair) {
    boolean bounds =
        MinimumExceedsMaximum.isMinimum(pair.earlier())
            ^ MinimumExceedsMaximum.isMinimum(pair.later());
    return !bounds && !outcome(pair.earlier()).equals(outcome(pair.later()));
  }

  private static List<Outcome> outcome(RetentionRule rule) {
    return RetentionStep.of(rule).stream()
        .map(
            step ->
                new Outcome(
                    step.keep().value(),
                    step.after().map(Located::value),
                    step.then().map(Located::value),
                    step.because().map(Located::value)))
        .toList();
  }

  private static Diagnostic report(Pair pair, List<Cell> cells) {
    Set<String> categories = new LinkedHashSet<>();
    cells.forEach(cell -> categories.add("`" + cell.category().id().value() + "`"));
    String where =
        categories.size() == 1
            ? "data category " + String.join("", categories) + " for " + CellWords.of(cells)
            : "data categories " + String.join(", ", categories);
    return Diagnostic.of(
            DESCRIPTOR,
            pair.later().id().span(),
            "retention rules `"
                + pair.earlier().id().value()
                + "` and `"
                + pair.later().id().value()
                + "` contradict each other on "
                + where)
        .withHint("remove one of them, or narrow it with `subjects` or `form`")
        .withRelated("the other rule", pair.earlier().id().span());
  }
}
