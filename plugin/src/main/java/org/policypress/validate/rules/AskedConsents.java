package org.policypress.validate.rules;

import java.util.List;
import org.policypress.model.Consent;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.PolicySet;
import org.policypress.model.ProcessingActivity;

/** Which consents are asked for an activity. */
final class AskedConsents {
  private AskedConsents() {}

  /** Whether an activity has consent as its basis, and no other. */
  static boolean isOnlyBasis(ProcessingActivity activity) {
    return !activity.bases().isEmpty()
        && activity.bases().stream().allMatch(basis -> basis.article().value() == Article6.CONSENT);
  }

  /** The consents that name the activity, or that name none and ask for some of its data. */
  static List<Consent> of(ProcessingActivity activity, PolicySet policy) {
    return policy.consents().stream()
        .filter(consent -> consent.kind().value() == Consent.Kind.CONSENT)
        .filter(consent -> isAskedFor(consent, activity))
        .toList();
  }

  private static boolean isAskedFor(Consent consent, ProcessingActivity activity) {
    return consent.activities().isEmpty()
        ? consent.categories().stream()
            .anyMatch(
                asked ->
                    activity.categories().stream().anyMatch(ref -> ref.id().equals(asked.id())))
        : consent.activities().stream().anyMatch(ref -> ref.id().equals(activity.id().value()));
  }
}
