package org.policypress.validate.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.PolicyCatalogue;
import org.policypress.language.ReviewState;
import org.policypress.source.Located;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/**
 * Somebody has read each translation and vouches for it (art. 12(1)). Said once for each language,
 * since the documents mark each passage.
 */
public final class TranslationUnreviewed implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("translation-unreviewed", "a reader has signed each translation");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    List<SourceTexts.Text> texts = SourceTexts.of(context.group());
    Set<String> seen = new LinkedHashSet<>();
    for (Located<String> tag : SourceTexts.languages(context.group())) {
      if (seen.add(tag.value())) {
        check(tag, SourceTexts.catalogue(context, tag.value()), texts, sink);
      }
    }
  }

  private static void check(
      Located<String> tag,
      PolicyCatalogue catalogue,
      List<SourceTexts.Text> texts,
      Diagnostics sink) {
    long unreviewed =
        texts.stream()
            .flatMap(text -> catalogue.find(text.path(), text.words()).stream())
            .filter(translation -> translation.state() == ReviewState.UNREVIEWED)
            .count();
    if (unreviewed > 0) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  tag.span(),
                  "nobody has signed "
                      + unreviewed
                      + " of "
                      + texts.size()
                      + " translations into `"
                      + tag.value()
                      + "`")
              .withHint(
                  "have somebody who speaks the language read `locales/"
                      + tag.value()
                      + ".po` and sign what is right with `# reviewed-by:`"));
    }
  }
}
