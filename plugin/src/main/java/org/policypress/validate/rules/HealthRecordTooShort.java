package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.DataCategory.Tag;
import org.policypress.model.Jurisdiction;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** Health records are kept as long as the law of the country asks (art. 9(2)(h), 17(3)(c)). */
public final class HealthRecordTooShort implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "health-record-too-short", "health records are kept as long as the law asks");
  private static final StatutoryMinimum MINIMUM =
      new StatutoryMinimum(
          DESCRIPTOR, Tag.HEALTH_RECORD, Jurisdiction::healthRecordMinimum, "health records");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    MINIMUM.check(school, context, sink);
  }
}
