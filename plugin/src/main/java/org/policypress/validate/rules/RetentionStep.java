package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.model.Keep;
import org.policypress.model.Law;
import org.policypress.model.Places;
import org.policypress.model.RecordsPlan;
import org.policypress.model.Ref;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.RetentionRule.DisposalAction;
import org.policypress.model.RetentionRule.Justification;
import org.policypress.model.StartEvent;
import org.policypress.source.Located;

/**
 * One step of a retention rule, whether the rule says its four words once or in stages.
 *
 * @param keep how long
 * @param after the event from which the time runs
 * @param then what happens when the time is over
 * @param because why records are kept for ever; of a stage that is silent, the rule's
 * @param plan the records plan that decides; of a stage that is silent, the rule's
 * @param in where the records are in this step
 * @param law the provisions; of a stage that is silent, the rule's
 * @param first whether no step comes before it
 * @param last whether no step comes after it
 */
record RetentionStep(
    Located<Keep> keep,
    Optional<Located<StartEvent>> after,
    Optional<Located<DisposalAction>> then,
    Optional<Located<Justification>> because,
    Optional<Ref<RecordsPlan>> plan,
    Optional<Places> in,
    List<Ref<Law>> law,
    boolean first,
    boolean last) {
  private static final Set<DisposalAction> DISPOSALS =
      Set.of(
          DisposalAction.ERASE,
          DisposalAction.SHRED,
          DisposalAction.ERASE_OR_SHRED,
          DisposalAction.ANONYMISE,
          DisposalAction.WIPE);

  /** The steps of a rule in order; none if it says no period. */
  static List<RetentionStep> of(RetentionRule rule) {
    List<Ref<Law>> law = rule.stewardship().law();
    if (rule.stages().isEmpty()) {
      return rule.keep().stream()
          .map(
              keep ->
                  new RetentionStep(
                      keep,
                      rule.after(),
                      rule.then(),
                      rule.because(),
                      rule.plan(),
                      rule.in(),
                      law,
                      true,
                      true))
          .toList();
    }
    List<RetentionStep> steps = new ArrayList<>();
    int last = rule.stages().size() - 1;
    for (int i = 0; i <= last; i++) {
      RetentionRule.Stage stage = rule.stages().get(i);
      steps.add(
          new RetentionStep(
              stage.keep(),
              stage.after(),
              stage.then(),
              stage.because().or(rule::because),
              stage.plan().or(rule::plan),
              stage.in(),
              stage.law().isEmpty() ? law : stage.law(),
              i == 0,
              i == last));
    }
    return List.copyOf(steps);
  }

  /** How long, without its place. */
  RetentionPeriod period() {
    return keep.value().period();
  }

  /** Whether nobody can tell after it whom the records were about. */
  boolean disposes() {
    return then.map(Located::value).filter(DISPOSALS::contains).isPresent();
  }
}
