package org.policypress.validate.rules;

import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Channel;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.Entity;
import org.policypress.model.HandlingDecisions;
import org.policypress.model.HandlingRule;
import org.policypress.model.HandlingRule.Action;
import org.policypress.model.KebabCase;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.StoragePlace;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Where a policy decides how data are handled, staff find an answer for each class of data, by each
 * channel and in each place (art. 32(4)).
 */
public final class MissingHandlingCell implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "missing-handling-cell", "each class of data has a decision by channel and by place");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    if (school.policy().handling().isEmpty()) {
      return;
    }
    HandlingDecisions decisions = new HandlingDecisions(school.policy());
    if (!decisions.rules(Action.STORE).isEmpty()) {
      school.policy().storagePlaces().forEach(place -> check(place, decisions, school, sink));
    }
    school.policy().channels().forEach(channel -> check(channel, decisions, school, sink));
  }

  /** A place that no rule speaks of keeps what it allows; that is a decision too. */
  private static void check(
      StoragePlace place, HandlingDecisions decisions, SchoolPolicy school, Diagnostics sink) {
    List<Sensitivity> open =
        decisions.classes().stream()
            .filter(sensitivity -> place.allows().isEmpty())
            .filter(sensitivity -> decisions.in(place, sensitivity).isEmpty())
            .filter(sensitivity -> !eachCategory(place, Action.STORE, sensitivity, school))
            .toList();
    if (!open.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  place.id().span(),
                  "nothing says whether "
                      + words(open)
                      + " data may be kept in `"
                      + place.id().value()
                      + "`")
              .withHint(
                  "add a handling rule with `action: store` for them, or say what the place"
                      + " `allows`"));
    }
  }

  private static void check(
      Channel channel, HandlingDecisions decisions, SchoolPolicy school, Diagnostics sink) {
    boolean shown = false;
    for (Action action : Action.values()) {
      if (!decisions.rules(action).isEmpty() && decisions.channels(action).contains(channel)) {
        shown = true;
        List<Sensitivity> open =
            decisions.classes().stream()
                .filter(sensitivity -> decisions.hasChannels(action))
                .filter(sensitivity -> decisions.by(channel, action, sensitivity).isEmpty())
                .filter(sensitivity -> !eachCategory(channel, action, sensitivity, school))
                .toList();
        if (!open.isEmpty()) {
          report(channel, words(open) + " data", "`" + KebabCase.of(action) + "`", sink);
        }
      }
    }
    if (!shown) {
      report(channel, "any data", "`share` or `publish`", sink);
    }
  }

  private static void report(Channel channel, String data, String actions, Diagnostics sink) {
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                channel.id().span(),
                "nothing says whether " + data + " may go by `" + channel.id().value() + "`")
            .withLabel("as " + actions)
            .withHint("add a handling rule for them that names this channel"));
  }

  /** Whether every category of a class has a rule of its own for a place or channel. */
  private static boolean eachCategory(
      Entity where, Action action, Sensitivity sensitivity, SchoolPolicy school) {
    return school.policy().dataCategories().stream()
        .filter(category -> category.sensitivity().value() == sensitivity)
        .allMatch(
            category ->
                school.policy().handling().stream()
                    .anyMatch(rule -> decides(rule, where, action, category)));
  }

  private static boolean decides(
      HandlingRule rule, Entity where, Action action, DataCategory category) {
    List<? extends Ref<?>> wheres = where instanceof Channel ? rule.channels() : rule.places();
    return rule.action().value() == action
        && names(rule.categories(), category)
        && (wheres.isEmpty() || names(wheres, where));
  }

  private static boolean names(List<? extends Ref<?>> refs, Entity entity) {
    return refs.stream().anyMatch(ref -> ref.id().equals(entity.id().value()));
  }

  private static String words(List<Sensitivity> classes) {
    return "`" + String.join("`, `", classes.stream().map(KebabCase::of).toList()) + "`";
  }
}
