package org.policypress.validate.rules;

import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Entity;
import org.policypress.model.HandlingRule;
import org.policypress.model.KebabCase;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Staff find one answer to one question: two handling rules that are equally precise do not decide
 * the same thing differently (art. 32(4)).
 */
public final class ContradictoryHandling implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("contradictory-handling", "handling rules do not contradict each other");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    List<HandlingRule> rules = school.policy().handling();
    for (int i = 0; i < rules.size(); i++) {
      for (HandlingRule earlier : rules.subList(0, i)) {
        if (contradict(earlier, rules.get(i))) {
          report(earlier, rules.get(i), sink);
        }
      }
    }
  }

  private static void report(HandlingRule earlier, HandlingRule later, Diagnostics sink) {
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                later.decision().span(),
                "handling rule `"
                    + later.id().value()
                    + "` says `"
                    + KebabCase.of(later.decision().value())
                    + "` where `"
                    + earlier.id().value()
                    + "` says `"
                    + KebabCase.of(earlier.decision().value())
                    + "`")
            .withHint("decide it once: take the class, category, channel or place out of one")
            .withRelated("the other decision", earlier.decision().span()));
  }

  private static boolean contradict(HandlingRule one, HandlingRule other) {
    return one.action().value() == other.action().value()
        && one.decision().value() != other.decision().value()
        && sameData(one, other)
        && overlap(one.channels(), other.channels())
        && overlap(one.places(), other.places());
  }

  private static boolean sameData(HandlingRule one, HandlingRule other) {
    boolean sameClass =
        one.classes().stream()
            .anyMatch(c -> other.classes().stream().anyMatch(o -> o.value() == c.value()));
    return sameClass
        || (!one.categories().isEmpty() && overlap(one.categories(), other.categories()));
  }

  /** Two lists that name the same thing, or both leave it open; the more precise one goes first. */
  private static <T extends Entity> boolean overlap(List<Ref<T>> one, List<Ref<T>> other) {
    return (one.isEmpty() && other.isEmpty())
        || one.stream().anyMatch(ref -> other.stream().anyMatch(o -> o.id().equals(ref.id())));
  }
}
