package org.policypress.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param actor who does it
   * @param lines what is done, broken into lines
   * @param deadline by when
   */
  record Step(Text actor, List<String> lines, Optional<Text> deadline) {}

  /**
   * A box.
   *
   * @param label the risk
   * @param lines whom it obliges to tell, broken into lines
   */
  record Box(Text label, List<String> lines) {}

  /**
   * The figure.
   *
   * @param steps in order
   * @param boxes in order of risk
   */
  record Figure(List<Step> steps, List<Box> boxes) {}

  static Figure of(BreachProcedure breach, PolicyIndex index, Wording wording) {
    List<Step> steps =
        breach.steps().stream()
            .map(
                step ->
                    new Step(
                        index
                            .find(step.actor())
                            .map(role -> wording.sentence(wording.phrase(role.label())))
                            .orElse(wording.own("")),
                        LineBreaks.of(wording.phrase(step.action()).plain(), CHARACTERS_A_LINE),
                        step.deadline()
                            .map(
                                d ->
                                    wording.say(
                                        "breach/within",
                                        Map.of("time", wording.duration(d.value()))))))
            .toList();
    List<Box> boxes =
        breach.riskLevels().stream()
            .map(
                risk ->
                    new Box(
                        wording.phrase(risk.label()),
                        LineBreaks.of(
                            wording
                                .list(
                                    risk.duties().stream()
                                        .map(duty -> wording.term(duty.value()).label())
                                        .toList())
                                .plain(),
                            CHARACTERS_A_BOX)))
            .toList();
    return new Figure(steps, boxes);
  }
}
