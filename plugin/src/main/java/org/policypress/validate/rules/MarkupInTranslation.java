package org.policypress.validate.rules;

import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.PolicyCatalogue;
import org.policypress.language.Translation;
import org.policypress.model.PolicyText;
import org.policypress.prose.ProseParser;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/** A translated prose field keeps to the subset that its original keeps to. */
public final class MarkupInTranslation implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "markup-in-translation", "a translation holds no markup beyond the prose subset");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    List<PolicyText> texts = context.texts();
    for (PolicyCatalogue catalogue : context.translations()) {
      for (PolicyText text : texts) {
        Optional<Translation> translation = catalogue.find(text.path(), text.words());
        if (text.prose() && translation.isPresent()) {
          check(translation.get(), sink);
        }
      }
    }
  }

  private static void check(Translation translation, Diagnostics sink) {
    Diagnostics faults = new Diagnostics();
    ProseParser.parse(translation.text(), faults);
    for (Diagnostic fault : faults.sorted()) {
      sink.report(
          new Diagnostic(
              DESCRIPTOR,
              fault.span(),
              fault.message(),
              fault.label(),
              fault.hint(),
              fault.related(),
              fault.schools()));
    }
  }
}
