package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.ReviewState;
import org.policypress.language.Translation;
import org.policypress.model.PolicyText;
import org.policypress.model.Usage;
import org.policypress.validate.DocumentRule;
import org.policypress.validate.ValidationContext;

/** No translation that a reader sees says what its original said before it changed (art. 12(1)). */
public final class TranslationStale implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "translation-stale", "a translation says what its original says today");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Usage usage, Diagnostics sink) {
    for (ReadTexts read : ReadTexts.of(context, usage)) {
      for (PolicyText text : read.texts()) {
        read.catalogue()
            .find(text.path(), text.words())
            .filter(translation -> translation.state() == ReviewState.STALE)
            .ifPresent(translation -> sink.report(report(text, read.tag().value(), translation)));
      }
    }
  }

  private static Diagnostic report(PolicyText text, String tag, Translation translation) {
    String since = translation.staleSince().map(day -> ", noticed on " + day).orElse("");
    return Diagnostic.of(
            DESCRIPTOR,
            text.span(),
            "`" + text.path() + "` has changed since it was translated into `" + tag + "`" + since)
        .withHint(
            "run `policy:translations`, mend the `msgstr` of the entry in `locales/"
                + tag
                + ".po` and take away its `fuzzy`; until then documents mark the passage")
        .withRelated("translated at", translation.text().span());
  }
}
