package org.policypress.validate.rules;

import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Accessibility;
import org.policypress.model.Document;
import org.policypress.model.Document.Audience;
import org.policypress.model.Document.Format;
import org.policypress.model.Document.Kind;
import org.policypress.model.Jurisdiction;
import org.policypress.model.Jurisdiction.AccessibilityStatement;
import org.policypress.model.Jurisdiction.AccessibilityStatement.Bound;
import org.policypress.model.Jurisdiction.AccessibilityStatement.Made;
import org.policypress.model.Organisation;
import org.policypress.model.PolicyPaths;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.SourceSpan;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Who publishes pages, and must say how accessible they are, does so where the law wants it
 * (directive (EU) 2016/2102 art. 7(1)).
 */
public final class AccessibilityStatementMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "accessibility-statement-missing",
          "a website has the accessibility statement that the law asks for");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    PolicySet policy = school.policy();
    if (policy.documents().stream().anyMatch(AccessibilityStatementMissing::isPublicPage)) {
      context
          .law(policy, Jurisdiction::accessibilityStatements)
          .filter(duty -> duty.binds(policy.organisation()))
          .ifPresent(duty -> check(policy, duty, sink));
    }
  }

  private static void check(PolicySet policy, AccessibilityStatement duty, Diagnostics sink) {
    Optional<Accessibility> accessibility = policy.accessibility();
    if (accessibility.filter(a -> a.statementUrl().isPresent()).isPresent()) {
      return;
    }
    if (duty.made().value() == Made.AT_THE_AUTHORITY) {
      sink.report(
          missing(
                  "links to no accessibility statement at " + duty.authority().value(),
                  policy,
                  duty)
              .withHint(
                  "make the statement with the tool of "
                      + duty.authority().value()
                      + " and write its address as `statement-url` below `accessibility`"));
    } else if (accessibility.isEmpty()) {
      sink.report(
          missing("has no accessibility statement", policy, duty)
              .withHint(
                  "add `accessibility` with `conformance`, `assessment` and `failures`, and a"
                      + " document of the kind `accessibility-statement`"));
    } else {
      checkPage(policy, accessibility.get(), duty, sink);
    }
  }

  private static void checkPage(
      PolicySet policy,
      Accessibility accessibility,
      AccessibilityStatement duty,
      Diagnostics sink) {
    if (policy.documents().stream()
        .noneMatch(d -> isPublicPage(d) && d.kind().value() == Kind.ACCESSIBILITY_STATEMENT)) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  place(accessibility, policy),
                  "no page shows the accessibility statement")
              .withHint(
                  "add a document with `kind: accessibility-statement`, `audience: public` and the"
                      + " format `html`"));
    } else if (accessibility.conformance().isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  place(accessibility, policy),
                  duty.law().value() + " asks how accessible the website is, and nobody says it")
              .withHint("have it assessed, then add `assessment` and `conformance`"));
    }
  }

  private static Diagnostic missing(String fault, PolicySet policy, AccessibilityStatement duty) {
    Organisation organisation = policy.organisation();
    return Diagnostic.of(
        DESCRIPTOR,
        duty.binds().value() == Bound.EVERY_SCHOOL
            ? organisation.jurisdiction().span()
            : organisation.publicAuthority().span(),
        "the website " + fault + ", and " + duty.law().value() + " asks for one");
  }

  /** The first thing that it says. */
  private static SourceSpan place(Accessibility accessibility, PolicySet policy) {
    return PolicyPaths.spans(accessibility).stream()
        .findFirst()
        .orElseGet(() -> policy.organisation().jurisdiction().span());
  }

  private static boolean isPublicPage(Document document) {
    return document.audience().value() != Audience.STAFF
        && document.formats().stream().anyMatch(format -> format.value() == Format.HTML);
  }
}
