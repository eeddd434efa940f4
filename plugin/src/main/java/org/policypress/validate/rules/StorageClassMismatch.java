package org.policypress.validate.rules;

import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.KebabCase;
import org.policypress.model.Places;
import org.policypress.model.PolicyWalk;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.Ref;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.StoragePlace;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** Records are kept where data as sensitive as theirs are allowed (art. 5(1)(f), 32). */
public final class StorageClassMismatch implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "storage-class-mismatch", "records are kept only where their sensitivity is allowed");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (RetentionRule rule : school.policy().retention()) {
      List<DataCategory> kept = school.index().findAll(rule.categories());
      for (Places places : PolicyWalk.all(Places.class, rule)) {
        String name = "retention rule `" + rule.id().value() + "`";
        check(name, kept, places.places(), school, sink);
        checkPlaces(name, kept, places.places(), school, sink);
      }
    }
    for (ProcessingActivity activity : school.policy().activities()) {
      List<DataCategory> kept = school.index().findAll(activity.categories());
      check("activity `" + activity.id().value() + "`", kept, activity.places(), school, sink);
    }
  }

  /** Categories are spread over places: each category needs one that is fit for it. */
  private static void check(
      String name,
      List<DataCategory> kept,
      List<Ref<StoragePlace>> refs,
      SchoolPolicy school,
      Diagnostics sink) {
    List<StoragePlace> places = school.index().findAll(refs);
    for (DataCategory category : kept) {
      if (!places.isEmpty() && places.stream().noneMatch(place -> allows(place, category))) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    refs.get(0).span(),
                    name
                        + " has no place where its category `"
                        + category.id().value()
                        + "`, which is "
                        + KebabCase.of(category.sensitivity().value())
                        + ", may be kept")
                .withHint(hint(category))
                .withRelated("its sensitivity", category.sensitivity().span()));
      }
    }
  }

  /**
   * A rule of several places names none for nothing; an activity may, since what it repairs lies
   * where it should not.
   */
  private static void checkPlaces(
      String name,
      List<DataCategory> kept,
      List<Ref<StoragePlace>> refs,
      SchoolPolicy school,
      Diagnostics sink) {
    for (Ref<StoragePlace> ref : refs) {
      Optional<StoragePlace> place = school.index().find(ref);
      boolean useless =
          refs.size() > 1
              && !kept.isEmpty()
              && place.isPresent()
              && kept.stream().noneMatch(category -> allows(place.get(), category));
      if (useless) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    ref.span(),
                    name + " names `" + ref.id() + "`, where none of its categories may be kept")
                .withHint(hint(kept.get(0)))
                .withRelated("the place", place.get().id().span()));
      }
    }
  }

  private static String hint(DataCategory category) {
    return "name a place that allows `"
        + KebabCase.of(category.sensitivity().value())
        + "`, or add it to `allows` if the place is secure enough";
  }

  /** A place that does not say what it allows is judged by nobody. */
  private static boolean allows(StoragePlace place, DataCategory category) {
    Sensitivity sensitivity = category.sensitivity().value();
    return place.allows().isEmpty()
        || place.allows().stream().anyMatch(allowed -> allowed.value() == sensitivity);
  }
}
