package org.policypress.validate.rules;

import java.time.LocalDate;
import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Document;
import org.policypress.model.Entity;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Stewardship;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * What was to be looked at again by a day has been, and every document at least once a year: a
 * policy that nobody reads again is soon one that nobody follows (art. 24(1), 24(2)).
 */
public final class ReviewOverdue implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("review-overdue", "the policy is looked at again in time");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (var accessor : PolicyWalk.accessors(PolicySet.class)) {
      if (PolicyWalk.read(accessor, school.policy()) instanceof List<?> entries) {
        entries.forEach(entry -> check(entry, context, sink));
      }
    }
    school.policy().documents().forEach(document -> check(document, context.today(), sink));
  }

  private static void check(Object entry, ValidationContext context, Diagnostics sink) {
    if (entry instanceof Entity entity) {
      context.within(Stewardship.class, entity).stream()
          .flatMap(stewardship -> stewardship.reviewBy().stream())
          .filter(day -> day.value().isBefore(context.today()))
          .forEach(day -> sink.report(report(entity, day)));
    }
  }

  private static Diagnostic report(Entity entity, Located<LocalDate> day) {
    return Diagnostic.of(
            DESCRIPTOR,
            day.span(),
            KebabCase.words(entity.getClass())
                + " `"
                + entity.id().value()
                + "` was to be looked at again by "
                + day.value())
        .withHint("look at it, mend what has changed, and write the next day");
  }

  private static void check(Document document, LocalDate today, Diagnostics sink) {
    Located<LocalDate> revised = document.revised();
    if (revised.value().plusYears(1).isBefore(today)) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  revised.span(),
                  "document `" + document.id().value() + "` was revised more than a year ago")
              .withHint(
                  "read it again, mend what has changed, and write the day on which you did"));
    }
  }
}
