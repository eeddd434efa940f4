package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Processor;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** An agreement whose last day is over binds the processor to nothing (art. 28(3)). */
public final class AgreementExpired implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("agreement-expired", "every agreement with a processor still holds");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Processor processor : school.policy().processors()) {
      processor
          .agreement()
          .flatMap(Processor.Agreement::expires)
          .filter(expires -> expires.value().isBefore(context.today()))
          .ifPresent(
              expires ->
                  sink.report(
                      Diagnostic.of(
                              DESCRIPTOR,
                              expires.span(),
                              "the agreement with processor `"
                                  + processor.id().value()
                                  + "` has expired")
                          .withLabel("its last day is over")
                          .withHint(
                              "renew the agreement and write its new last day, or remove the"
                                  + " processor when it no longer has any data")));
    }
  }
}
