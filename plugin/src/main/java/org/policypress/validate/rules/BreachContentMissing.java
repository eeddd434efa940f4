package org.policypress.validate.rules;

import java.util.EnumSet;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.BreachProcedure;
import org.policypress.model.BreachProcedure.Content;
import org.policypress.model.BreachProcedure.RegisterField;
import org.policypress.model.KebabCase;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.SourceSpan;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * The procedure says what the notification tells (art. 33(3)), what the register holds (art. 33(5))
 * and what a processor does (art. 33(2)).
 */
public final class BreachContentMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "breach-content-missing",
          "the breach procedure says what is notified, registered and told by a processor");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    school.policy().breach().ifPresent(breach -> check(breach, sink));
  }

  private static void check(BreachProcedure breach, Diagnostics sink) {
    SourceSpan otherwise = breach.definition().span();
    Set<Content.Point> points = EnumSet.allOf(Content.Point.class);
    breach.notification().forEach(content -> points.remove(content.covers().value()));
    for (Content.Point point : points) {
      SourceSpan place =
          breach.notification().stream()
              .findFirst()
              .map(content -> content.covers().span())
              .orElse(otherwise);
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  place,
                  "the notification to the authority does not tell " + words(point))
              .withHint(
                  "add to `notification` an entry with `covers: " + KebabCase.of(point) + "`"));
    }
    Set<RegisterField.Matter> matters =
        EnumSet.complementOf(EnumSet.of(RegisterField.Matter.FURTHER));
    breach.register().forEach(field -> matters.remove(field.covers().value()));
    for (RegisterField.Matter matter : matters) {
      SourceSpan place =
          breach.register().stream()
              .findFirst()
              .map(field -> field.covers().span())
              .orElse(otherwise);
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR, place, "the register of breaches does not hold " + words(matter))
              .withHint("add to `register` an entry with `covers: " + KebabCase.of(matter) + "`"));
    }
    if (breach.processorDuty().isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  otherwise,
                  "the breach procedure does not say what a processor does that finds a breach"
                      + " (art. 33(2))")
              .withHint("add `processor-duty`: it tells the school without undue delay"));
    }
  }

  private static String words(Content.Point point) {
    return switch (point) {
      case NATURE -> "what has happened and to about how many (art. 33(3)(a))";
      case CONTACT -> "whom the authority can ask (art. 33(3)(b))";
      case CONSEQUENCES -> "the likely consequences (art. 33(3)(c))";
      case MEASURES -> "what was and will be done about it (art. 33(3)(d))";
    };
  }

  private static String words(RegisterField.Matter matter) {
    return switch (matter) {
      case FACTS -> "what has happened (art. 33(5))";
      case EFFECTS -> "what it led to (art. 33(5))";
      case REMEDIES -> "what was done about it (art. 33(5))";
      case FURTHER -> throw new IllegalArgumentException("the law names nothing further");
    };
  }
}
