package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Document;
import org.policypress.model.PolicySet;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A row of the record of processing says whose data it is about and which (art. 30(1)(c)), and how
 * they are secured (art. 30(1)(g)), by itself or by the measures that hold for everything.
 */
public final class RecordItemMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "record-item-missing", "an activity has what article 30 says that the record must hold");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    PolicySet policy = school.policy();
    boolean hasRecord =
        policy.documents().stream().anyMatch(d -> d.kind().value() == Document.Kind.RECORD);
    for (ProcessingActivity activity : policy.activities()) {
      if (activity.subjects().isEmpty()) {
        report(activity, "whose data it is about (art. 30(1)(c))", "subjects", sink);
      }
      if (activity.categories().isEmpty()) {
        report(activity, "which data it is about (art. 30(1)(c))", "categories", sink);
      }
      if (hasRecord && activity.measures().isEmpty() && policy.measures().isEmpty()) {
        report(activity, "how the data are secured (art. 30(1)(g))", "measures", sink);
      }
    }
  }

  private static void report(
      ProcessingActivity activity, String item, String key, Diagnostics sink) {
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                activity.id().span(),
                "activity `" + activity.id().value() + "` does not say " + item)
            .withHint("add `" + key + "` to the activity"));
  }
}
