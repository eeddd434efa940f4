package org.policypress.validate.rules;

import java.time.LocalDate;
import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Jurisdiction;
import org.policypress.model.Jurisdiction.Fact;
import org.policypress.model.Jurisdiction.Source;
import org.policypress.model.Law;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.SourceSpan;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** A policy rests on law that is in force: what has ended has a successor. */
public final class EndedLaw implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("ended-law", "the law that a policy rests on is in force");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    PolicySet policy = school.policy();
    for (Law law : policy.laws()) {
      law.until()
          .filter(until -> until.value().isBefore(context.today()))
          .ifPresent(
              until ->
                  sink.report(
                      Diagnostic.of(
                              DESCRIPTOR,
                              until.span(),
                              "law `" + law.id().value() + "` ended on " + until.value())
                          .withHint(
                              "name the law that has taken its place, in every entry that rests on"
                                  + " it")));
    }
    context
        .law(policy)
        .ifPresent(law -> law.facts().forEach(facts -> check(law, facts, policy, context, sink)));
  }

  /** Facts of one kind, none of which is left, are a law that has ended without a successor. */
  private static void check(
      Jurisdiction law,
      List<? extends Fact> facts,
      PolicySet policy,
      ValidationContext context,
      Diagnostics sink) {
    LocalDate today = context.today();
    if (!facts.stream().allMatch(fact -> fact.source().endedBefore(today))) {
      return;
    }
    Source last = facts.get(facts.size() - 1).source();
    boolean own = policy.jurisdictions().contains(law);
    SourceSpan span =
        own ? last.until().orElseThrow().span() : policy.organisation().jurisdiction().span();
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                span,
                "in `"
                    + law.country()
                    + "` "
                    + last.citation().value()
                    + " ended on "
                    + last.until().orElseThrow().value())
            .withHint("add what holds now as another entry with `from`"));
  }
}
