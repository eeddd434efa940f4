package org.policypress.validate.rules;

import java.util.Comparator;
import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.ReviewState;
import org.policypress.language.Translation;
import org.policypress.model.Usage;
import org.policypress.source.Located;
import org.policypress.validate.DocumentRule;
import org.policypress.validate.ValidationContext;

/**
 * Somebody has read each translation that a reader sees and vouches for it (art. 12(1)). Said once
 * for the texts of each language and once for the messages of the templates, since the documents
 * mark each passage.
 */
public final class TranslationUnreviewed implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("translation-unreviewed", "a reader has signed each translation");

  /** So many places show where to begin; the goal {@code translations} counts all of them. */
  private static final int PLACES = 3;

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Usage usage, Diagnostics sink) {
    for (ReadTexts read : ReadTexts.of(context, usage)) {
      checkTexts(read, sink);
      int messages = context.messages(read.catalogue().language()).unreviewed();
      if (messages > 0) {
        sink.report(ofTemplates(read.tag(), messages));
      }
    }
  }

  private static void checkTexts(ReadTexts read, Diagnostics sink) {
    List<Translation> translations =
        read.texts().stream()
            .flatMap(text -> read.catalogue().find(text.path(), text.words()).stream())
            .toList();
    List<Translation> unreviewed =
        translations.stream()
            .filter(translation -> translation.state() == ReviewState.UNREVIEWED)
            .sorted(Comparator.comparing(translation -> translation.text().span()))
            .toList();
    String tag = read.tag().value();
    if (!unreviewed.isEmpty()) {
      Diagnostic found =
          Diagnostic.of(
                  DESCRIPTOR,
                  read.tag().span(),
                  "nobody has signed "
                      + unreviewed.size()
                      + " of "
                      + translations.size()
                      + " translations into `"
                      + tag
                      + "`")
              .withHint(
                  "have somebody who speaks the language read `locales/"
                      + tag
                      + ".po`, and sign what is right with `# reviewed-by:` and the name");
      for (Translation one : unreviewed.subList(0, Math.min(PLACES, unreviewed.size()))) {
        found = found.withRelated("not signed", one.text().span());
      }
      sink.report(found);
    }
  }

  private static Diagnostic ofTemplates(Located<String> tag, int messages) {
    return Diagnostic.of(
            DESCRIPTOR,
            tag.span(),
            "nobody has signed "
                + messages
                + " of the templates' messages in `"
                + tag.value()
                + "`")
        .withHint(
            "have somebody who speaks the language read them, and put those that are right into"
                + " `messages/"
                + tag.value()
                + ".po` of templates of your own, signed with `# reviewed-by:`");
  }
}
