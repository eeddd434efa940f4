package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Coverage;
import org.policypress.model.Coverage.Cell;
import org.policypress.model.DataCategory;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A default that covers a category is always shown: whoever reads the report can tell a decision
 * from a fallback.
 */
public final class CoveredByDefaultOnly implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.note(
          "covered-by-default-only", "a default that stands in for a retention rule is seen");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Coverage coverage = context.coverage(school);
    Map<DataCategory, Map<RetentionRule, List<Cell>>> byDefault = new LinkedHashMap<>();
    for (Cell cell : coverage.cells()) {
      for (RetentionRule rule : coverage.rulesFor(cell)) {
        if (Coverage.isByDefault(rule, cell)) {
          byDefault
              .computeIfAbsent(cell.category(), c -> new LinkedHashMap<>())
              .computeIfAbsent(rule, r -> new ArrayList<>())
              .add(cell);
        }
      }
    }
    byDefault.forEach(
        (category, rules) ->
            rules.forEach((rule, cells) -> sink.report(report(category, rule, cells))));
  }

  private static Diagnostic report(DataCategory category, RetentionRule rule, List<Cell> cells) {
    return Diagnostic.of(
            DESCRIPTOR,
            category.id().span(),
            "data category `"
                + category.id().value()
                + "` is covered only by the default `"
                + rule.id().value()
                + "` for "
                + CellWords.of(cells))
        .withHint("add a retention rule of its own, unless the default is what was decided")
        .withRelated("the default", rule.id().span());
  }
}
