package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policypress.model.Coverage.Cell;
import org.policypress.model.KebabCase;

/** Says in words which cells of a category somebody speaks of. */
public final class CellWords {
  private CellWords() {}

  /**
   * Subjects with their stages and forms: {@code `pupil` (current, former; digital)}. Stages that
   * differ in form stand apart, so that every pair that is named is one that is meant.
   */
  public static String of(List<Cell> cells) {
    Map<String, Map<String, Set<String>>> formsByStage = new LinkedHashMap<>();
    for (Cell cell : cells) {
      formsByStage
          .computeIfAbsent(cell.subject().id().value(), s -> new LinkedHashMap<>())
          .computeIfAbsent(KebabCase.of(cell.stage()), s -> new LinkedHashSet<>())
          .add(KebabCase.of(cell.form()));
    }
    List<String> words = new ArrayList<>();
    formsByStage.forEach(
        (subject, forms) -> {
          Map<Set<String>, List<String>> stagesByForms = new LinkedHashMap<>();
          forms.forEach(
              (stage, of) -> stagesByForms.computeIfAbsent(of, f -> new ArrayList<>()).add(stage));
          stagesByForms.forEach(
              (of, stages) ->
                  words.add(
                      "`"
                          + subject
                          + "` ("
                          + String.join(", ", stages)
                          + "; "
                          + String.join(", ", of)
                          + ")"));
        });
    return String.join(", ", words);
  }
}
