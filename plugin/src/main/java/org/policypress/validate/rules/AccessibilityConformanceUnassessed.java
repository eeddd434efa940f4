package org.policypress.validate.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Accessibility;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Nobody claims that a website can be used by everybody, or cannot, whom no assessment tells so
 * (implementing decision (EU) 2018/1523, annex, section 1).
 */
public final class AccessibilityConformanceUnassessed implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "accessibility-conformance-unassessed",
          "how accessible a website is says who has assessed it");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    school.policy().accessibility().ifPresent(a -> check(a, context.today(), sink));
  }

  private static void check(Accessibility accessibility, LocalDate today, Diagnostics sink) {
    if (accessibility.assessment().isEmpty()) {
      accessibility.conformance().ifPresent(claim -> sink.report(unassessed(claim)));
    }
    Optional<Located<LocalDate>> day =
        accessibility.assessment().map(Accessibility.Assessment::date);
    day.filter(date -> date.value().isAfter(today))
        .ifPresent(date -> sink.report(yetToCome(date, today)));
  }

  private static Diagnostic unassessed(Located<Accessibility.Conformance> claim) {
    return Diagnostic.of(
            DESCRIPTOR,
            claim.span(),
            "nothing says when and how it was found that the website is accessible in this degree")
        .withHint(
            "add `assessment` with `date` and `method`, or take `conformance` out: the statement"
                + " then says that nobody has assessed it");
  }

  private static Diagnostic yetToCome(Located<LocalDate> date, LocalDate today) {
    return Diagnostic.of(
            DESCRIPTOR,
            date.span(),
            "an assessment of " + date.value() + " has not been made on " + today)
        .withHint("write the day on which it was finished, or take `assessment` out until then");
  }
}
