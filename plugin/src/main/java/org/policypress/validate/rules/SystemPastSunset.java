package org.policypress.validate.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Entity;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicyWalk;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.SchoolSystem;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** Nobody is told to use a system whose last day is over (art. 5(1)(d) and (f), 32). */
public final class SystemPastSunset implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("system-past-sunset", "no system is used after its last day");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Map<String, SchoolSystem> ended = new LinkedHashMap<>();
    for (SchoolSystem system : school.policy().systems()) {
      if (system.sunset().map(s -> s.date().value().isBefore(context.today())).orElse(false)) {
        ended.put(system.id().value(), system);
      }
    }
    if (!ended.isEmpty()) {
      school.policy().activities().forEach(entry -> check(entry, ended, sink));
      school.policy().storagePlaces().forEach(entry -> check(entry, ended, sink));
      school.policy().faq().forEach(entry -> check(entry, ended, sink));
    }
  }

  private static void check(Entity entry, Map<String, SchoolSystem> ended, Diagnostics sink) {
    for (Ref<?> ref : PolicyWalk.all(Ref.class, entry)) {
      SchoolSystem system = ref.type() == SchoolSystem.class ? ended.get(ref.id()) : null;
      if (system != null) {
        SchoolSystem.Sunset sunset = system.sunset().orElseThrow();
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    ref.span(),
                    KebabCase.words(entry.getClass())
                        + " `"
                        + entry.id().value()
                        + "` still uses the system `"
                        + ref.id()
                        + "`, whose last day is over")
                .withHint(
                    sunset
                        .replacement()
                        .map(by -> "write `" + by.id() + "`, which takes its place")
                        .orElse("name the system that is used instead, or take this one out"))
                .withRelated("its last day", sunset.date().span()));
      }
    }
  }
}
