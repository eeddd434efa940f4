package org.policypress.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.language.Direction;
import org.policypress.model.BreachProcedure;
import org.policypress.model.PolicyIndex;

/** The breach procedure as a figure: steps below one another, then one box for each risk. */
final class BreachFlow {
  private static final int CHARACTERS_A_LINE = 72;
  private static final int CHARACTERS_A_BOX = 24;

  private BreachFlow() {}

  /**
   * A step.
   *
   * @param actor its number, and who does it
   * @param lines what is done, broken into lines
   * @param deadline by when
   */
  record Step(Text actor, List<Text> lines, Optional<Text> deadline) {}

  /**
   * A box.
   *
   * @param label the risk
   * @param lines whom it obliges to tell, broken into lines
   */
  record Box(Text label, List<Text> lines) {}

  /**
   * The figure.
   *
   * @param steps in order
   * @param boxes in order of risk
   * @param rightToLeft whether its texts run from right to left
   */
  record Figure(List<Step> steps, List<Box> boxes, boolean rightToLeft) {}

  static Figure of(BreachProcedure breach, PolicyIndex index, Wording wording) {
    List<Step> steps = new ArrayList<>();
    for (BreachProcedure.Step step : breach.steps()) {
      Text actor =
          index
              .find(step.actor())
              .map(role -> wording.sentence(wording.phrase(role.label())))
              .orElse(wording.own(""));
      steps.add(
          new Step(
              wording.own(steps.size() + 1 + ". ").plus(actor),
              LineBreaks.of(wording.phrase(step.action()), CHARACTERS_A_LINE),
              step.deadline()
                  .map(
                      d ->
                          wording.say(
                              "breach/within", Map.of("time", wording.duration(d.value()))))));
    }
    List<Box> boxes =
        breach.riskLevels().stream()
            .map(
                risk ->
                    new Box(
                        wording.phrase(risk.label()),
                        LineBreaks.of(
                            wording.list(
                                risk.duties().stream()
                                    .map(duty -> wording.term(duty.value()).label())
                                    .toList()),
                            CHARACTERS_A_BOX)))
            .toList();
    return new Figure(steps, boxes, wording.language().direction() == Direction.RTL);
  }
}
