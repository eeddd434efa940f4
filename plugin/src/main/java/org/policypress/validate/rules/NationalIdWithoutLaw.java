package org.policypress.validate.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.Tag;
import org.policypress.model.Jurisdiction;
import org.policypress.model.Law;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * National identification numbers are processed under the conditions that national law sets (art.
 * 87), so the activity, its bases or the category name that provision.
 */
public final class NationalIdWithoutLaw implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "national-id-without-law", "national identification numbers name the law on them");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Optional<String> provision =
        context
            .law(school.policy(), Jurisdiction::nationalId)
            .map(law -> law.source().citation().value());
    if (provision.isPresent()) {
      for (ProcessingActivity activity : school.policy().activities()) {
        activity.categories().stream()
            .filter(ref -> isUnlawful(activity, ref, provision.get(), school))
            .forEach(ref -> report(activity, ref, provision.get(), sink));
      }
    }
  }

  private static boolean isUnlawful(
      ProcessingActivity activity, Ref<DataCategory> ref, String provision, SchoolPolicy school) {
    return school
        .index()
        .find(ref)
        .filter(NationalIdWithoutLaw::isNationalId)
        .map(category -> laws(activity, category, school))
        .map(laws -> laws.stream().noneMatch(law -> CitedProvision.names(law, provision)))
        .orElse(false);
  }

  private static boolean isNationalId(DataCategory category) {
    return category.nationalId().map(Located::value).orElse(false)
        || category.tags().stream().anyMatch(tag -> tag.value() == Tag.NATIONAL_ID);
  }

  private static List<Law> laws(
      ProcessingActivity activity, DataCategory category, SchoolPolicy school) {
    return school
        .index()
        .findAll(
            Stream.of(
                    activity.bases().stream().flatMap(basis -> basis.law().stream()),
                    activity.stewardship().law().stream(),
                    category.stewardship().law().stream())
                .flatMap(refs -> refs)
                .toList());
  }

  private static void report(
      ProcessingActivity activity, Ref<DataCategory> ref, String provision, Diagnostics sink) {
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                ref.span(),
                "activity `"
                    + activity.id().value()
                    + "` processes national identification numbers in `"
                    + ref.id()
                    + "` and does not name "
                    + provision)
            .withHint(
                "add to `laws` an entry with that citation, and its id to the `law` of a basis"));
  }
}
