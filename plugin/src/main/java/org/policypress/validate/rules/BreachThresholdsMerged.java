package org.policypress.validate.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.BreachProcedure;
import org.policypress.model.BreachProcedure.Addressee;
import org.policypress.model.BreachProcedure.RiskLevel;
import org.policypress.model.BreachProcedure.RiskLevel.Level;
import org.policypress.model.KebabCase;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Three levels of risk, three duties: every breach is in the register (art. 33(5)), a risk is
 * notified to the authority (art. 33(1)), a high risk is told to the data subjects too (art.
 * 34(1)).
 */
public final class BreachThresholdsMerged implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "breach-thresholds-merged", "each level of risk has the duties that the law gives it");

  /** Whom the law names at a level, beside whom the organisation may tell as it likes. */
  private static final Set<Addressee> BY_LAW =
      EnumSet.of(Addressee.REGISTER, Addressee.AUTHORITY, Addressee.DATA_SUBJECTS);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    school.policy().breach().ifPresent(breach -> check(breach, sink));
  }

  private static void check(BreachProcedure breach, Diagnostics sink) {
    Set<Level> missing = EnumSet.allOf(Level.class);
    breach.riskLevels().forEach(level -> missing.remove(level.level().value()));
    if (!missing.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  breach.riskLevels().isEmpty()
                      ? breach.definition().span()
                      : breach.riskLevels().get(0).level().span(),
                  "the breach procedure does not say what is done at the risk "
                      + String.join(
                          ", ", missing.stream().map(l -> "`" + KebabCase.of(l) + "`").toList()))
              .withHint(
                  "add to `risk-levels` an entry for each of `unlikely`, `risk` and `high`, with"
                      + " its `duties`"));
    }
    breach.riskLevels().forEach(level -> check(level, sink));
  }

  private static void check(RiskLevel level, Diagnostics sink) {
    Set<Addressee> lawful = lawful(level.level().value());
    Set<Addressee> said = EnumSet.noneOf(Addressee.class);
    for (Located<Addressee> duty : level.duties()) {
      said.add(duty.value());
      if (BY_LAW.contains(duty.value()) && !lawful.contains(duty.value())) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    duty.span(),
                    "risk level `"
                        + level.id().value()
                        + "` has a duty that the law knows only at a higher risk: "
                        + words(duty.value()))
                .withHint(
                    "take `"
                        + KebabCase.of(duty.value())
                        + "` out here; at the risk `"
                        + KebabCase.of(level.level().value())
                        + "` the law asks for "
                        + words(lawful)));
      }
    }
    List<Addressee> missing = lawful.stream().filter(duty -> !said.contains(duty)).toList();
    if (!missing.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  level.level().span(),
                  "risk level `"
                      + level.id().value()
                      + "` leaves out "
                      + String.join(
                          " and ", missing.stream().map(BreachThresholdsMerged::words).toList()))
              .withHint(
                  "add "
                      + String.join(
                          " and ", missing.stream().map(d -> "`" + KebabCase.of(d) + "`").toList())
                      + " to its `duties`"));
    }
  }

  private static Set<Addressee> lawful(Level level) {
    return switch (level) {
      case UNLIKELY -> EnumSet.of(Addressee.REGISTER);
      case RISK -> EnumSet.of(Addressee.REGISTER, Addressee.AUTHORITY);
      case HIGH -> BY_LAW;
    };
  }

  private static String words(Set<Addressee> duties) {
    return String.join(
        " and ", BY_LAW.stream().filter(duties::contains).map(d -> words(d)).toList());
  }

  private static String words(Addressee duty) {
    return switch (duty) {
      case REGISTER -> "the register (art. 33(5))";
      case AUTHORITY -> "the notification to the authority (art. 33(1))";
      case DATA_SUBJECTS -> "telling the data subjects (art. 34(1))";
      case MANAGEMENT -> "telling the management";
      case DPO -> "telling the data protection officer";
    };
  }
}
