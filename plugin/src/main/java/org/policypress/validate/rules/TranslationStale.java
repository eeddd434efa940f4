package org.policypress.validate.rules;

import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.PolicyCatalogue;
import org.policypress.language.ReviewState;
import org.policypress.language.Translation;
import org.policypress.source.Located;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/** No translation says what its original said before it changed (art. 12(1)). */
public final class TranslationStale implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "translation-stale", "a translation says what its original says today");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    List<SourceTexts.Text> texts = SourceTexts.of(context.group());
    for (Located<String> tag : SourceTexts.languages(context.group())) {
      PolicyCatalogue catalogue = SourceTexts.catalogue(context, tag.value());
      for (SourceTexts.Text text : texts) {
        catalogue
            .find(text.path(), text.words())
            .filter(translation -> translation.state() == ReviewState.STALE)
            .ifPresent(translation -> sink.report(report(text, tag.value(), translation)));
      }
    }
  }

  private static Diagnostic report(SourceTexts.Text text, String tag, Translation translation) {
    return Diagnostic.of(
            DESCRIPTOR,
            text.span(),
            "`" + text.path() + "` has changed since it was translated into `" + tag + "`")
        .withHint(
            "read the entry in `locales/"
                + tag
                + ".po`, mend its `msgstr` and take away `fuzzy`; until then documents mark the"
                + " passage")
        .withRelated("translated at", translation.text().span());
  }
}
