package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.DataCategory.Tag;
import org.policypress.model.Jurisdiction;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** Accounting records are kept as long as the law of the country asks (art. 6(1)(c), 17(3)(b)). */
public final class AccountingRetentionTooShort implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "accounting-retention-too-short", "accounting records are kept as long as the law asks");
  private static final StatutoryMinimum MINIMUM =
      new StatutoryMinimum(
          DESCRIPTOR, Tag.ACCOUNTING_RECORD, Jurisdiction::accountingMinimum, "accounting records");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    MINIMUM.check(school, context, sink);
  }
}
