package org.policypress.validate.rules;

import java.time.LocalDate;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Accessibility;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A website is assessed again at least once a year, and a failure does not outlive the day by which
 * it was to be mended (implementing decision (EU) 2018/1523, recital 3).
 */
public final class AccessibilityAssessmentOutdated implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "accessibility-assessment-outdated",
          "what a website's accessibility statement says is at most a year old");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    school.policy().accessibility().ifPresent(a -> check(a, context.today(), sink));
  }

  private static void check(Accessibility accessibility, LocalDate today, Diagnostics sink) {
    accessibility
        .assessment()
        .map(Accessibility.Assessment::date)
        .filter(date -> date.value().plusYears(1).isBefore(today))
        .ifPresent(date -> sink.report(old(date)));
    for (Accessibility.Failure failure : accessibility.failures()) {
      failure
          .mendedBy()
          .filter(day -> day.value().isBefore(today))
          .ifPresent(day -> sink.report(left(failure, day)));
    }
  }

  private static Diagnostic old(Located<LocalDate> date) {
    return Diagnostic.of(
            DESCRIPTOR, date.span(), "the website was last assessed more than a year ago")
        .withHint("assess it again, mend `failures`, and write the day on which you did");
  }

  private static Diagnostic left(Accessibility.Failure failure, Located<LocalDate> day) {
    return Diagnostic.of(
            DESCRIPTOR,
            day.span(),
            "failure `" + failure.id().value() + "` was to be mended by " + day.value())
        .withHint("take the failure out if it is mended, or tell the readers the next day");
  }
}
