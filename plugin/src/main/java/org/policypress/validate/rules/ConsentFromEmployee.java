package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Consent;
import org.policypress.model.DataSubject;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.PolicySet;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Whoever is employed can hardly say no to the employer (recital 43), so a consent of theirs says
 * what a no leads to: nothing.
 */
public final class ConsentFromEmployee implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "consent-from-employee", "employees are asked for consent only where a no costs nothing");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    PolicySet policy = school.policy();
    for (Consent consent : policy.consents()) {
      if (consent.kind().value() == Consent.Kind.CONSENT && consent.alternative().isEmpty()) {
        consent.subjects().stream()
            .filter(ref -> isEmployed(ref, school))
            .forEach(ref -> report(consent, ref, sink));
      }
    }
    for (ProcessingActivity activity : policy.activities()) {
      if (AskedConsents.isOnlyBasis(activity)) {
        activity.subjects().stream()
            .filter(ref -> isEmployed(ref, school))
            .filter(ref -> !isAsked(ref, activity, policy))
            .forEach(ref -> report(activity, ref, sink));
      }
    }
  }

  private static boolean isEmployed(Ref<DataSubject> ref, SchoolPolicy school) {
    return school
        .index()
        .find(ref)
        .flatMap(DataSubject::employed)
        .map(Located::value)
        .orElse(false);
  }

  private static boolean isAsked(
      Ref<DataSubject> subject, ProcessingActivity activity, PolicySet policy) {
    return AskedConsents.of(activity, policy).stream()
        .flatMap(consent -> consent.subjects().stream())
        .anyMatch(ref -> ref.id().equals(subject.id()));
  }

  private static void report(Consent consent, Ref<DataSubject> ref, Diagnostics sink) {
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                ref.span(),
                "consent `"
                    + consent.id().value()
                    + "` is asked of the employed `"
                    + ref.id()
                    + "` and does not say what happens on refusal")
            .withHint(
                "add `alternative`, so that a no costs nothing, or rest the processing on another"
                    + " basis"));
  }

  private static void report(ProcessingActivity activity, Ref<DataSubject> ref, Diagnostics sink) {
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                ref.span(),
                "activity `"
                    + activity.id().value()
                    + "` rests on consent alone, and none is asked of the employed `"
                    + ref.id()
                    + "`")
            .withHint(
                "give the activity another basis, such as `"
                    + Article6.CONTRACT.citation()
                    + "`, or ask below `consents`, with an `alternative`"));
  }
}
