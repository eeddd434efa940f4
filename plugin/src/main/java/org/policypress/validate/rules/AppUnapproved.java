package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.AppAssessment;
import org.policypress.model.AppAssessment.Status;
import org.policypress.model.KebabCase;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * An app that pupils must use has been assessed and approved by somebody, on a day (art. 24, 25,
 * 28(1)).
 */
public final class AppUnapproved implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "app-unapproved", "an app that is compulsory or approved has been decided on");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    school.policy().appAssessments().forEach(app -> check(app, sink));
  }

  private static void check(AppAssessment app, Diagnostics sink) {
    String name = "app `" + app.id().value() + "`";
    Status status = app.status().value();
    boolean compulsory = app.compulsory().map(Located::value).orElse(false);
    if (status != Status.APPROVED && compulsory) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  app.compulsory().orElseThrow().span(),
                  name + " is compulsory and nobody has approved it")
              .withHint("make it voluntary until it is approved, or have it approved first")
              .withRelated("said to be " + KebabCase.of(status), app.status().span()));
    }
    if (status != Status.PROPOSED && (app.decidedBy().isEmpty() || app.decided().isEmpty())) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  app.status().span(),
                  name
                      + " is "
                      + KebabCase.of(status)
                      + " and does not say "
                      + (app.decidedBy().isPresent()
                          ? "when"
                          : app.decided().isPresent() ? "by whom" : "by whom and when"))
              .withHint("add `decided-by` with the role and `decided` with the day"));
    }
    if (compulsory && !app.categories().isEmpty() && app.processor().isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  app.compulsory().orElseThrow().span(),
                  name + " is compulsory, gets personal data and names no supplier")
              .withHint("add `processor` with the supplier whose agreement covers the app"));
    }
  }
}
