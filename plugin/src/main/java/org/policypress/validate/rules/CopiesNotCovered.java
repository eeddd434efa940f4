package org.policypress.validate.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Coverage;
import org.policypress.model.Coverage.Cell;
import org.policypress.model.DataCategory.Form;
import org.policypress.model.KebabCase;
import org.policypress.model.Places;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.Ref;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.StoragePlace;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Records are erased only when every copy is (art. 5(1)(e), 17(1)). Copies are forgotten where an
 * activity keeps records in a place that none of their retention rules names, and where records are
 * on paper and digital while the rule names places for one of the two.
 */
public final class CopiesNotCovered implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "copies-not-covered", "what is erased is erased wherever it has been kept");

  private record Erasure(RetentionRule rule, Places in) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Coverage coverage = context.coverage(school);
    school.policy().activities().forEach(a -> check(a, coverage, context, sink));
    IdentityHashMap<RetentionRule, Optional<Erasure>> erasures = new IdentityHashMap<>();
    Map<Erasure, Set<Form>> forgotten = new LinkedHashMap<>();
    for (Cell cell : coverage.cells()) {
      List<RetentionRule> rules = coverage.rulesFor(cell);
      for (RetentionRule rule : rules) {
        erasures
            .computeIfAbsent(rule, CopiesNotCovered::erasure)
            .filter(erasure -> !reaches(rules, cell.form(), school, context))
            .ifPresent(
                erasure ->
                    forgotten
                        .computeIfAbsent(erasure, e -> new LinkedHashSet<>())
                        .add(cell.form()));
      }
    }
    forgotten.forEach((erasure, forms) -> forms.forEach(f -> sink.report(report(erasure, f))));
  }

  private static void check(
      ProcessingActivity activity, Coverage coverage, ValidationContext context, Diagnostics sink) {
    List<Places> named =
        activity.categories().stream()
            .flatMap(category -> coverage.rulesFor(category).stream())
            .flatMap(rule -> context.within(Places.class, rule).stream())
            .toList();
    if (!named.isEmpty() && named.stream().noneMatch(Places::everyPlace)) {
      Set<String> ids = new LinkedHashSet<>();
      named.forEach(places -> places.places().forEach(place -> ids.add(place.id())));
      activity.places().stream()
          .filter(place -> !ids.contains(place.id()))
          .forEach(place -> sink.report(report(activity, place)));
    }
  }

  private static Optional<Erasure> erasure(RetentionRule rule) {
    return RetentionStep.of(rule).stream()
        .filter(RetentionStep::disposes)
        .flatMap(step -> step.in().stream())
        .findFirst()
        .map(in -> new Erasure(rule, in));
  }

  /** Whether the rules of a cell name a place where records of its form can be. */
  private static boolean reaches(
      List<RetentionRule> rules, Form form, SchoolPolicy school, ValidationContext context) {
    return rules.stream()
        .flatMap(rule -> context.within(Places.class, rule).stream())
        .anyMatch(
            places ->
                places.everyPlace()
                    || school.index().findAll(places.places()).size() < places.places().size()
                    || school.index().findAll(places.places()).stream()
                        .anyMatch(place -> holds(place.kind().value(), form)));
  }

  private static boolean holds(StoragePlace.Kind kind, Form form) {
    return switch (kind) {
      case SYSTEM, SERVER, CLOUD, LOCAL, REMOVABLE, MAIL -> form == Form.DIGITAL;
      case PAPER -> form == Form.PAPER;
      case ARCHIVE, STATE_ARCHIVE -> true;
    };
  }

  private static Diagnostic report(ProcessingActivity activity, Ref<StoragePlace> place) {
    return Diagnostic.of(
            DESCRIPTOR,
            place.span(),
            "activity `"
                + activity.id().value()
                + "` keeps records in `"
                + place.id()
                + "`, which none of their retention rules names")
        .withHint("write `in: every place` in a retention rule, or add the place to its list");
  }

  private static Diagnostic report(Erasure erasure, Form form) {
    String word = KebabCase.of(form);
    return Diagnostic.of(
            DESCRIPTOR,
            erasure.in().span(),
            "retention rule `"
                + erasure.rule().id().value()
                + "` is about "
                + word
                + " records and names no place where "
                + word
                + " records are")
        .withHint(
            "write `in: every place`, add the place, or narrow the rule with `form` and add"
                + " another");
  }
}
