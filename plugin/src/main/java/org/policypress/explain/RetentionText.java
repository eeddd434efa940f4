package org.policypress.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.policypress.model.Coverage;
import org.policypress.model.Coverage.Cell;
import org.policypress.model.DataCategory;
import org.policypress.model.Entity;
import org.policypress.model.PolicyPaths;
import org.policypress.model.RetentionRule;
import org.policypress.validate.rules.CellWords;

/** Tells how long a data category is kept, and what a retention rule covers. */
final class RetentionText {
  private static final List<String> SAID = List.of("keep", "after", "then", "in", "stages");

  private final Place place;
  private final Page page;

  RetentionText(Place place, Page page) {
    this.place = place;
    this.page = page;
  }

  /** Nothing of a place that is neither of the two. */
  void write() {
    Object entry = PolicyPaths.find(place.set(), place.path()).orElse(place);
    Coverage coverage = Coverage.of(place.set(), place.index());
    if (entry instanceof DataCategory category) {
      page.heading("Kept under");
      Map<RetentionRule, List<Cell>> byRule = new LinkedHashMap<>();
      for (Cell cell : coverage.cells()) {
        if (cell.category().equals(category)) {
          coverage.rulesFor(cell).forEach(rule -> add(byRule, rule, cell));
        }
      }
      byRule.forEach(this::rule);
    } else if (entry instanceof RetentionRule rule) {
      page.heading("Covers");
      group(coverage.cellsOf(rule), Cell::category).forEach(this::covered);
    }
  }

  private void rule(RetentionRule rule, List<Cell> cells) {
    covered(rule, cells);
    ValueText values = new ValueText(page);
    for (String key : SAID) {
      place
          .search(PolicyPaths.of(rule) + "/" + key)
          .found()
          .forEach(value -> values.write(key, value, "    "));
    }
  }

  private void covered(Entity entry, List<Cell> cells) {
    page.add("  " + PolicyPaths.of(entry), entry.id().span());
    page.add("    for " + CellWords.of(cells));
  }

  private static <K> Map<K, List<Cell>> group(List<Cell> cells, Function<Cell, K> key) {
    Map<K, List<Cell>> groups = new LinkedHashMap<>();
    cells.forEach(cell -> add(groups, key.apply(cell), cell));
    return groups;
  }

  private static <K> void add(Map<K, List<Cell>> groups, K key, Cell cell) {
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(cell);
  }
}
