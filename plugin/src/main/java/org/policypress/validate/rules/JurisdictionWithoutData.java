package org.policypress.validate.rules;

import java.util.List;
import java.util.Locale;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Jurisdiction;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** The law of the country that an organisation names is known, or the policy says it. */
public final class JurisdictionWithoutData implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "jurisdiction-without-data", "the law of the organisation's country is known");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    if (context.law(school.policy()).isPresent()) {
      return;
    }
    Located<String> country = school.policy().organisation().jurisdiction();
    List<String> known =
        context.jurisdictions(school.policy()).stream().map(Jurisdiction::country).toList();
    String capitals = country.value().toUpperCase(Locale.ROOT);
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                country.span(),
                "nothing is known of the law of `" + country.value() + "`")
            .withHint(
                known.contains(capitals)
                    ? "write `" + capitals + "`"
                    : "write one of `"
                        + String.join("`, `", known)
                        + "`, or add the country below `jurisdictions` with `id: "
                        + country.value().toLowerCase(Locale.ROOT)
                        + "` and what its law says"));
  }
}
