package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Consent;
import org.policypress.model.Consent.Giver;
import org.policypress.model.DataSubject;
import org.policypress.model.Jurisdiction;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A child consents to an online service that is offered directly to it from the age that the
 * jurisdiction sets; below it, a guardian does (art. 8(1)). Other consents have no such age.
 */
public final class DigitalConsentAge implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "digital-consent-age",
          "children below the age of the law do not consent to online services alone");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Consent consent : school.policy().consents()) {
      if (consent.kind().value() == Consent.Kind.CONSENT
          && consent.onlineService().map(Located::value).orElse(false)
          && consent.givers().stream().anyMatch(giver -> giver.value() == Giver.SUBJECT)
          && school.index().findAll(consent.subjects()).stream()
              .anyMatch(DigitalConsentAge::isMinor)) {
        context
            .law(school.policy(), Jurisdiction::digitalConsentAges)
            .ifPresent(law -> check(consent, law.years().value(), sink));
      }
    }
  }

  private static boolean isMinor(DataSubject subject) {
    return subject.minor().map(Located::value).orElse(false);
  }

  private static void check(Consent consent, int age, Diagnostics sink) {
    String name = "consent `" + consent.id().value() + "` to an online service";
    if (consent.givers().stream().allMatch(giver -> giver.value() == Giver.SUBJECT)) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  consent.givers().get(0).span(),
                  name + " is given by no guardian, also below the age of " + age)
              .withHint("add `guardian` to `givers`, and `age-limit: " + age + "`"));
    } else if (consent.ageLimit().isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  consent.onlineService().orElseThrow().span(),
                  name + " does not say below which age a guardian gives it")
              .withHint("add `age-limit: " + age + "`"));
    } else if (consent.ageLimit().get().value() < age) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  consent.ageLimit().get().span(),
                  name
                      + " is given by children of "
                      + consent.ageLimit().get().value()
                      + ", and the law allows it from "
                      + age)
              .withHint("write `" + age + "` or more"));
    }
  }
}
