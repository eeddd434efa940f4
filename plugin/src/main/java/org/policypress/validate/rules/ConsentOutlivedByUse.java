package org.policypress.validate.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Consent;
import org.policypress.model.Coverage;
import org.policypress.model.DataCategory;
import org.policypress.model.DataSubject;
import org.policypress.model.PolicyIndex;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.RetentionRule.DisposalAction;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.StartEvent;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * As long as data are used on a consent, the school can show that it was given (art. 7(1)): its
 * evidence is not disposed of before the use ends.
 */
public final class ConsentOutlivedByUse implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "consent-outlived-by-use", "the evidence of a consent lasts as long as the use");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Consent consent : school.policy().consents()) {
      Optional<RetentionRule> rule = consent.retention().flatMap(school.index()::find);
      Optional<KeptFor> evidence =
          rule.flatMap(r -> KeptFor.until(RetentionStep::disposes, r))
              .filter(KeptFor::ends)
              .filter(kept -> !isReplacedOrWithdrawn(kept));
      if (evidence.isPresent()) {
        for (RetentionRule of : uses(consent, school, context)) {
          KeptFor.until(ConsentOutlivedByUse::endsUse, of)
              .filter(use -> outlives(use, evidence.get()))
              .ifPresent(use -> sink.report(report(consent, evidence.get(), of, use)));
        }
      }
    }
  }

  /** The rules by which the data that a consent allows to use are kept. */
  private static Set<RetentionRule> uses(
      Consent consent, SchoolPolicy school, ValidationContext context) {
    PolicyIndex index = school.index();
    Coverage coverage = context.coverage(school);
    Set<RetentionRule> rules = new LinkedHashSet<>();
    List<DataSubject> subjects = index.findAll(consent.subjects());
    for (DataCategory category : index.findAll(consent.categories())) {
      subjects.forEach(subject -> rules.addAll(coverage.rulesFor(category, subject)));
    }
    return rules;
  }

  private static boolean endsUse(RetentionStep step) {
    return step.disposes()
        || step.then().map(Located::value).filter(DisposalAction.STOP::equals).isPresent();
  }

  /** A newer consent takes over the use, and a withdrawal ends it. */
  private static boolean isReplacedOrWithdrawn(KeptFor evidence) {
    Optional<StartEvent> event =
        evidence.period() instanceof RetentionPeriod.UntilEvent until
            ? Optional.of(until.event())
            : evidence.after();
    return event.filter(e -> e == StartEvent.SUPERSEDED || e == StartEvent.WITHDRAWN).isPresent();
  }

  private static boolean outlives(KeptFor use, KeptFor evidence) {
    if (use.period() instanceof RetentionPeriod.Indefinite) {
      return !(evidence.period() instanceof RetentionPeriod.PerRecordsPlan
          || evidence.period() instanceof RetentionPeriod.Vague);
    }
    return use.after().equals(evidence.after())
        && PeriodOrder.compare(evidence.period(), use.period())
            .map(order -> order < 0)
            .orElse(false);
  }

  private static Diagnostic report(
      Consent consent, KeptFor evidence, RetentionRule of, KeptFor use) {
    return Diagnostic.of(
            DESCRIPTOR,
            evidence.keep().span(),
            "the evidence of consent `"
                + consent.id().value()
                + "` is disposed of before the use ends that retention rule `"
                + of.id().value()
                + "` allows")
        .withHint("keep the evidence as long as the data, or end the use earlier")
        .withRelated("the use", use.keep().span());
  }
}
