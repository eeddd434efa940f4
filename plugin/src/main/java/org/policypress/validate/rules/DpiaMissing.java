package org.policypress.validate.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.ProcessingActivity.ImpactAssessment;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Surveillance;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * An activity that by its nature may need an impact assessment says whether it has one: a high
 * risk, special or criminal data, cameras, automated decisions (art. 35(1) and (3)).
 */
public final class DpiaMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "dpia-missing", "an activity that may be of high risk says whether it is assessed");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Set<String> filmed = filmed(school);
    for (ProcessingActivity activity : school.policy().activities()) {
      String name = "activity `" + activity.id().value() + "`";
      Optional<Located<Boolean>> highRisk = activity.highRisk();
      if (highRisk.map(Located::value).orElse(false)) {
        checkHighRisk(name, activity, sink);
      } else if (highRisk.isEmpty() && activity.impactAssessment().isEmpty()) {
        reason(activity, filmed, school)
            .ifPresent(
                reason ->
                    sink.report(
                        Diagnostic.of(
                                DESCRIPTOR,
                                activity.id().span(),
                                name + reason + ", and nothing says whether its impact is assessed")
                            .withHint(
                                "add `impact-assessment` with `done`, `planned` or `not-needed`")));
      }
    }
    checkCameras(school, sink);
  }

  private static void checkHighRisk(String name, ProcessingActivity activity, Diagnostics sink) {
    Optional<Located<ImpactAssessment>> assessment = activity.impactAssessment();
    if (assessment.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  activity.highRisk().orElseThrow().span(),
                  name + " is of high risk and has no impact assessment")
              .withHint("add `impact-assessment: done`, or `planned` before the activity starts"));
    } else if (assessment.get().value() == ImpactAssessment.NOT_NEEDED) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  assessment.get().span(),
                  name + " is of high risk, so its impact assessment is needed")
              .withHint("write `done` or `planned`, or take `high-risk` back")
              .withRelated("the high risk", activity.highRisk().orElseThrow().span()));
    }
  }

  /** Why an activity may be of high risk, in words that follow its name. */
  private static Optional<String> reason(
      ProcessingActivity activity, Set<String> filmed, SchoolPolicy school) {
    if (activity.automatedDecisions().isPresent()) {
      return Optional.of(" decides without a person");
    }
    if (activity.categories().stream().anyMatch(category -> filmed.contains(category.id()))) {
      return Optional.of(" uses cameras");
    }
    return school.index().findAll(activity.categories()).stream()
        .filter(DpiaMissing::isSpecial)
        .findFirst()
        .map(category -> " uses the special data `" + category.id().value() + "`");
  }

  private static boolean isSpecial(DataCategory category) {
    Sensitivity sensitivity = category.sensitivity().value();
    return sensitivity == Sensitivity.SPECIAL || sensitivity == Sensitivity.CRIMINAL;
  }

  /** Categories of recordings: those whose retention rule a camera names. */
  private static Set<String> filmed(SchoolPolicy school) {
    Set<String> ids = new HashSet<>();
    school.policy().surveillance().forEach(camera -> ids.addAll(recordings(camera, school)));
    return ids;
  }

  private static List<String> recordings(Surveillance camera, SchoolPolicy school) {
    return camera.retention().flatMap(school.index()::find).stream()
        .flatMap((RetentionRule rule) -> rule.categories().stream())
        .map(category -> category.id())
        .toList();
  }

  /** Cameras of which no activity tells have no assessment either. */
  private static void checkCameras(SchoolPolicy school, Diagnostics sink) {
    for (Surveillance camera : school.policy().surveillance()) {
      List<String> recordings = recordings(camera, school);
      boolean told =
          school.policy().activities().stream()
              .flatMap(activity -> activity.categories().stream())
              .anyMatch(category -> recordings.contains(category.id()));
      if (!recordings.isEmpty() && !told) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    camera.id().span(),
                    "no activity tells of the cameras `"
                        + camera.id().value()
                        + "`, so nothing says whether their impact is assessed")
                .withHint(
                    "add an activity with the category of the recordings and"
                        + " `impact-assessment`"));
      }
    }
  }
}
