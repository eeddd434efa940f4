package org.policypress.validate.rules;

import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Accessibility;
import org.policypress.model.Accessibility.Conformance;
import org.policypress.model.KebabCase;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A statement names what fails, or claims that nothing does; never neither and never both
 * (directive (EU) 2016/2102 art. 7(1)(a)). What the law does not apply to is no failure.
 */
public final class AccessibilityFailuresMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "accessibility-failures-missing", "a statement names the failures that it speaks of");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    school
        .policy()
        .accessibility()
        .ifPresent(a -> a.conformance().ifPresent(claim -> check(claim, a, sink)));
  }

  private static void check(
      Located<Conformance> claim, Accessibility accessibility, Diagnostics sink) {
    List<Accessibility.Failure> failures = accessibility.failuresInScope();
    if (claim.value() == Conformance.FULL) {
      failures.forEach(failure -> sink.report(contradicted(failure, claim)));
    } else if (failures.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  claim.span(),
                  "a website of conformance `"
                      + KebabCase.of(claim.value())
                      + "` has failures, and none is named")
              .withHint("add each below `failures` with `id`, `what` and `reason`"));
    }
  }

  private static Diagnostic contradicted(
      Accessibility.Failure failure, Located<Conformance> claim) {
    return Diagnostic.of(
            DESCRIPTOR,
            failure.id().span(),
            "a website of conformance `full` has no failure such as `" + failure.id().value() + "`")
        .withHint(
            "write `conformance: partial`, or take the failure out when it is mended; what the"
                + " law does not apply to has `exemption: out-of-scope`")
        .withRelated("claimed at", claim.span());
  }
}
