package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.Language;
import org.policypress.model.Document;
import org.policypress.model.Organisation;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A document can be made only in a language whose words, dates and direction the compiler knows.
 */
public final class UnknownLanguage implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("unknown-language", "languages are those that the compiler can write");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Organisation organisation = school.policy().organisation();
    check("source-language", organisation.sourceLanguage(), sink);
    organisation.languages().forEach(tag -> check("languages", tag, sink));
    for (Document document : school.policy().documents()) {
      document.languages().forEach(tag -> check("languages", tag, sink));
      document.furtherLanguages().forEach(tag -> check("further-languages", tag, sink));
    }
  }

  private static void check(String key, Located<String> tag, Diagnostics sink) {
    if (Language.find(tag.value()).isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  tag.span(),
                  "`" + key + "` names an unknown language, `" + tag.value() + "`")
              .withHint("languages are `" + String.join("`, `", Language.tags()) + "`"));
    }
  }
}
