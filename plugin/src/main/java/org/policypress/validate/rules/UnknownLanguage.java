package org.policypress.validate.rules;

import java.util.List;
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

/** A document can be made only in a language that the templates have words of. */
public final class UnknownLanguage implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "unknown-language", "languages are those that the templates have words of");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Organisation organisation = school.policy().organisation();
    List<String> spoken = context.languages();
    check("source-language", organisation.sourceLanguage(), spoken, sink);
    organisation.languages().forEach(tag -> check("languages", tag, spoken, sink));
    for (Document document : school.policy().documents()) {
      document.languages().forEach(tag -> check("languages", tag, spoken, sink));
      document.furtherLanguages().forEach(tag -> check("further-languages", tag, spoken, sink));
    }
  }

  private static void check(
      String key, Located<String> tag, List<String> spoken, Diagnostics sink) {
    String name = tag.value();
    String choice = "the templates have words of `" + String.join("`, `", spoken) + "`";
    if (Language.find(name).isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR, tag.span(), "`" + key + "` names an unknown language, `" + name + "`")
              .withHint("write the tag of a language, such as `da`, not of a country; " + choice));
    } else if (!spoken.contains(name)) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  tag.span(),
                  "`" + key + "` names `" + name + "`, which the templates have no words of")
              .withHint(
                  choice
                      + "; for another one put a catalogue `messages/"
                      + name
                      + ".po` into your template folder"));
    }
  }
}
