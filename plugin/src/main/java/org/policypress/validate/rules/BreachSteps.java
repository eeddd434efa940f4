package org.policypress.validate.rules;

import java.util.Optional;
import org.policypress.model.BreachProcedure;
import org.policypress.model.BreachProcedure.Addressee;
import org.policypress.model.BreachProcedure.Step;

/** Finds the step of a breach procedure on which the law has most to say. */
final class BreachSteps {
  private BreachSteps() {}

  /**
   * The first step that reaches the supervisory authority; later ones may complete it (art. 33(4)).
   */
  static Optional<Step> toAuthority(BreachProcedure breach) {
    return breach.steps().stream()
        .filter(step -> step.to().map(to -> to.value() == Addressee.AUTHORITY).orElse(false))
        .findFirst();
  }
}
