package org.policypress.validate.rules;

import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.Tag;
import org.policypress.model.Jurisdiction;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Where the practice of the authority lets harmless pictures be published without consent, not
 * every picture needs one: a consent can be withdrawn, and a group picture with it.
 */
public final class PhotosOnConsentOnly implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "photos-on-consent-only",
          "consent is not the only basis for pictures where the law asks for less");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    List<ProcessingActivity> ofPictures =
        school.policy().activities().stream().filter(a -> hasPictures(a, school)).toList();
    if (ofPictures.isEmpty() || !ofPictures.stream().allMatch(AskedConsents::isOnlyBasis)) {
      return;
    }
    ProcessingActivity first = ofPictures.get(0);
    context
        .law(school.policy(), Jurisdiction::picturesWithoutConsent)
        .ifPresent(
            practice ->
                sink.report(
                    Diagnostic.of(
                            DESCRIPTOR,
                            first.bases().get(0).article().span(),
                            "every activity with pictures rests on consent alone, `"
                                + first.id().value()
                                + "` first")
                        .withHint(
                            "let harmless pictures of an activity rest on 6(1)(e) or (f), as "
                                + practice.source().citation().value()
                                + " allows, and keep consent for the others")));
  }

  private static boolean hasPictures(ProcessingActivity activity, SchoolPolicy school) {
    return school.index().findAll(activity.categories()).stream()
        .map(DataCategory::tags)
        .anyMatch(tags -> tags.stream().anyMatch(tag -> tag.value() == Tag.PICTURE));
  }
}
