package org.policypress.validate.rules;

import java.util.EnumSet;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Channel;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.HandlingRule;
import org.policypress.model.HandlingRule.Action;
import org.policypress.model.HandlingRule.Decision;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** Special and criminal data do not travel by mail that others can read (art. 32(1)(a)). */
public final class SpecialByPlainEmail implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "special-by-plain-email", "sensitive data are not sent by mail that is not encrypted");

  private static final Set<Sensitivity> SENSITIVE =
      EnumSet.of(Sensitivity.SPECIAL, Sensitivity.CRIMINAL);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (HandlingRule rule : school.policy().handling()) {
      Action action = rule.action().value();
      boolean sends = action == Action.EMAIL_OUT || action == Action.SHARE;
      if (sends && permits(rule) && speaksOfSensitive(rule, school)) {
        check(rule, school, sink);
      }
    }
  }

  private static void check(HandlingRule rule, SchoolPolicy school, Diagnostics sink) {
    String name = "handling rule `" + rule.id().value() + "`";
    String hint =
        "forbid it, or declare the encrypted mail as a channel of its own with `encrypted: true`"
            + " and name that";
    for (Ref<Channel> ref : rule.channels()) {
      if (school.index().find(ref).filter(SpecialByPlainEmail::isPlainMail).isPresent()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    ref.span(),
                    name + " lets sensitive data travel by `" + ref.id() + "`, a plain mail")
                .withHint(hint));
      }
    }
    boolean anyWay = rule.channels().isEmpty();
    if (anyWay && school.policy().channels().stream().anyMatch(SpecialByPlainEmail::isPlainMail)) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  rule.decision().span(),
                  name + " lets sensitive data travel in any way, by plain mail too")
              .withHint("name in `channels` the ways that are encrypted, or forbid it"));
    }
  }

  /** A condition that the compiler cannot read may demand encryption; none at all does not. */
  private static boolean permits(HandlingRule rule) {
    Decision decision = rule.decision().value();
    return decision == Decision.ALLOW
        || (decision == Decision.CONDITIONAL && rule.conditions().isEmpty());
  }

  private static boolean speaksOfSensitive(HandlingRule rule, SchoolPolicy school) {
    return rule.classes().stream().anyMatch(c -> SENSITIVE.contains(c.value()))
        || school.index().findAll(rule.categories()).stream()
            .anyMatch(category -> SENSITIVE.contains(category.sensitivity().value()));
  }

  private static boolean isPlainMail(Channel channel) {
    return channel.kind().value() == Channel.Kind.MAIL
        && !channel.encrypted().map(Located::value).orElse(false);
  }
}
