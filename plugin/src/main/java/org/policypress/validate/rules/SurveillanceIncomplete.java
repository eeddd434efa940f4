package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Surveillance;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Of cameras people can read what they see, why, how they are announced, who watches the recordings
 * and how long they are kept (art. 5(1)(a) and (e), 13, 32).
 */
public final class SurveillanceIncomplete implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("surveillance-incomplete", "all is said of cameras that must be");

  /** What is missing, and the field that would say it. */
  private record Missing(String what, String field) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Surveillance camera : school.policy().surveillance()) {
      for (Missing missing : missing(camera)) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    camera.id().span(),
                    "camera surveillance `"
                        + camera.id().value()
                        + "` does not say "
                        + missing.what())
                .withHint("add `" + missing.field() + "`"));
      }
    }
  }

  private static List<Missing> missing(Surveillance camera) {
    List<Missing> missing = new ArrayList<>();
    if (camera.areas().isEmpty()) {
      missing.add(new Missing("what the cameras see", "areas"));
    }
    if (camera.signage().isEmpty()) {
      missing.add(new Missing("how people are told", "signage"));
    }
    if (camera.viewers().isEmpty()) {
      missing.add(new Missing("who may see the recordings", "viewers"));
    }
    if (camera.retention().isEmpty()) {
      missing.add(new Missing("how long recordings are kept", "retention"));
    }
    return missing;
  }
}
