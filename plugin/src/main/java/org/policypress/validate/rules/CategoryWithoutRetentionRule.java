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
 * Every data category has a retention rule, judged cell by cell: category × subject × stage × form
 * × school (art. 5(1)(e), 13(2)(a), 30(1)(f)).
 */
public final class CategoryWithoutRetentionRule implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "category-without-retention", "every data category has a retention rule");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Coverage coverage = context.coverage(school);
    Map<DataCategory, List<Cell>> uncovered = new LinkedHashMap<>();
    for (Cell cell : coverage.cells()) {
      if (coverage.rulesFor(cell).isEmpty()) {
        uncovered.computeIfAbsent(cell.category(), c -> new ArrayList<>()).add(cell);
      }
    }
    uncovered.forEach((category, cells) -> sink.report(report(category, cells, school)));
  }

  private static Diagnostic report(DataCategory category, List<Cell> cells, SchoolPolicy school) {
    String id = category.id().value();
    Diagnostic diagnostic =
        Diagnostic.of(
                DESCRIPTOR,
                category.id().span(),
                "data category `" + id + "` has no retention rule for " + CellWords.of(cells))
            .withLabel("nothing says how long this is kept")
            .withHint(
                "add an entry to `retention` with `categories: ["
                    + id
                    + "]` and say `keep`, `after`, `then` and `in`");
    for (RetentionRule rule : school.policy().retention()) {
      if (rule.categories().stream().anyMatch(c -> c.id().equals(id))) {
        diagnostic = diagnostic.withRelated("does not reach that far", rule.id().span());
      }
    }
    return diagnostic;
  }
}
