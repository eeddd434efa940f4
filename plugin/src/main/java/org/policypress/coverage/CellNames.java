package org.policypress.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policypress.language.Messages;
import org.policypress.model.Coverage;
import org.policypress.model.Coverage.Cell;

/** Names the stages and forms of cells in the reader's words. */
final class CellNames {
  private CellNames() {}

  /**
   * One text for all stages that have the same forms: <i>current, former; paper</i>. The form is
   * left out where the category has only one.
   */
  static List<String> of(List<Cell> cells, Messages messages) {
    Map<String, List<String>> formsByStage = new LinkedHashMap<>();
    for (Cell cell : cells) {
      List<String> forms =
          formsByStage.computeIfAbsent(messages.get(cell.stage()), s -> new ArrayList<>());
      if (Coverage.forms(cell.category()).size() > 1) {
        forms.add(messages.get(cell.form()));
      }
    }
    Map<List<String>, List<String>> stagesByForms = new LinkedHashMap<>();
    formsByStage.forEach(
        (stage, forms) -> stagesByForms.computeIfAbsent(forms, f -> new ArrayList<>()).add(stage));
    List<String> names = new ArrayList<>();
    stagesByForms.forEach(
        (forms, stages) ->
            names.add(
                String.join(", ", stages)
                    + (forms.isEmpty() ? "" : "; " + String.join(", ", forms))));
    return names;
  }
}
