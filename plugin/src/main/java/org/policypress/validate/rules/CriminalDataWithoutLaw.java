package org.policypress.validate.rules;

import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.LegalBasis;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Data on convictions and offences are processed only where Union or national law allows it (art.
 * 10), and the law is named.
 */
public final class CriminalDataWithoutLaw implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "criminal-data-without-law", "data on offences rest on a law that allows them");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (ProcessingActivity activity : school.policy().activities()) {
      List<LegalBasis> onArticle10 =
          activity.bases().stream().filter(CriminalDataWithoutLaw::isOnArticle10).toList();
      if (onArticle10.stream().allMatch(basis -> basis.law().isEmpty())) {
        activity.categories().stream()
            .filter(ref -> isCriminal(ref, school))
            .findFirst()
            .map(ref -> found(activity, ref, onArticle10))
            .ifPresent(sink::report);
      }
    }
  }

  private static boolean isOnArticle10(LegalBasis basis) {
    return basis.criminal().map(Located::value).orElse(false);
  }

  private static boolean isCriminal(Ref<DataCategory> ref, SchoolPolicy school) {
    return school
        .index()
        .find(ref)
        .map(category -> category.sensitivity().value() == Sensitivity.CRIMINAL)
        .orElse(false);
  }

  private static Diagnostic found(
      ProcessingActivity activity, Ref<DataCategory> ref, List<LegalBasis> onArticle10) {
    String name = "activity `" + activity.id().value() + "`";
    if (onArticle10.isEmpty()) {
      return Diagnostic.of(
              DESCRIPTOR,
              ref.span(),
              name
                  + " processes the data on offences `"
                  + ref.id()
                  + "` and no basis says that a law allows it")
          .withHint("add `criminal: true` to a basis, and to its `law` the provision");
    }
    return Diagnostic.of(
            DESCRIPTOR,
            onArticle10.get(0).criminal().orElseThrow().span(),
            name + " processes data on offences and names no law that allows it")
        .withHint("add to the `law` of this basis the provision that allows it")
        .withRelated("the data on offences", ref.span());
  }
}
