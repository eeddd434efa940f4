package org.policypress.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policypress.language.Direction;
import org.policypress.model.CycleStep;

/**
 * The life of personal data as a figure: numbered boxes in the order of reading, an arrow between
 * them; more than five stand in two rows.
 */
final class CycleFigure {
  private static final int WIDTH = 720;
  private static final int GAP = 26;
  private static final int MOST_IN_A_ROW = 5;

  /** Width of a bold letter of the figure on average, with what a box keeps free at its sides. */
  private static final double LETTER = 8.6;

  private CycleFigure() {}

  /**
   * A step.
   *
   * @param number from 1
   * @param lines its name, broken into lines
   * @param x left edge of its box
   * @param last whether its row ends with it
   */
  record Step(String number, List<Text> lines, int x, boolean last) {}

  /**
   * The figure.
   *
   * @param title what it shows
   * @param description its steps in words
   * @param width width of a box
   * @param lines lines of the longest name
   * @param rightToLeft whether the steps run from right to left
   * @param rows the steps, row by row
   */
  record Figure(
      Text title,
      Text description,
      int width,
      int lines,
      boolean rightToLeft,
      List<List<Step>> rows) {}

  static Figure of(List<CycleStep> cycle, Wording wording) {
    int columns = cycle.size() > MOST_IN_A_ROW ? (cycle.size() + 1) / 2 : cycle.size();
    int width = (WIDTH - 4 - (columns - 1) * GAP) / columns;
    boolean rightToLeft = wording.language().direction() == Direction.RTL;
    List<List<Step>> rows = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i < cycle.size(); i++) {
      int column = i % columns;
      if (column == 0) {
        rows.add(new ArrayList<>());
      }
      int x = 2 + (rightToLeft ? columns - 1 - column : column) * (width + GAP);
      List<Text> name = LineBreaks.of(wording.phrase(cycle.get(i).label()), (int) (width / LETTER));
      lines = Math.max(lines, name.size());
      boolean last = column == columns - 1 || i == cycle.size() - 1;
      rows.get(rows.size() - 1).add(new Step(Integer.toString(i + 1), name, x, last));
    }
    return new Figure(
        wording.say("cycle/figure", Map.of("count", cycle.size())),
        description(cycle, wording),
        width,
        lines,
        rightToLeft,
        rows);
  }

  private static Text description(List<CycleStep> cycle, Wording wording) {
    Text said = wording.say("cycle/alt");
    for (int i = 0; i < cycle.size(); i++) {
      CycleStep step = cycle.get(i);
      said =
          said.plus(wording.own(" " + (i + 1) + ". "))
              .plus(wording.phrase(step.label()))
              .plus(wording.sign("colon"))
              .plus(wording.phrase(step.summary()));
    }
    return said;
  }
}
