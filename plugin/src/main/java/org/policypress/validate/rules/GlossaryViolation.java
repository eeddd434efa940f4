package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.Inflection;
import org.policypress.language.PolicyCatalogue;
import org.policypress.language.Translation;
import org.policypress.model.GlossaryTerm;
import org.policypress.model.PolicyText;
import org.policypress.model.Usage;
import org.policypress.source.SourceSpan;
import org.policypress.validate.DocumentRule;
import org.policypress.validate.ValidationContext;

/**
 * A term that the policy set has agreed on is translated as agreed wherever a text uses it, so that
 * one thing has one name in each language.
 */
public final class GlossaryViolation implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("glossary-violation", "an agreed term has one translation everywhere");

  /**
   * A term, in the source language and as agreed.
   *
   * @param source the word of the sources
   * @param agreed its translation
   * @param place where the translation was agreed
   */
  private record Agreed(String source, String agreed, SourceSpan place) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Usage usage, Diagnostics sink) {
    for (ReadTexts read : ReadTexts.of(context, usage)) {
      List<Agreed> terms = agreed(context.group().base().terms(), read.catalogue());
      for (PolicyText text : read.texts()) {
        Optional<Translation> translation = read.catalogue().find(text.path(), text.words());
        translation.ifPresent(found -> check(text, found, terms, sink));
      }
    }
  }

  private static List<Agreed> agreed(List<GlossaryTerm> terms, PolicyCatalogue catalogue) {
    List<Agreed> agreed = new ArrayList<>();
    for (GlossaryTerm term : terms) {
      catalogue
          .find(term.term().path(), term.term().value())
          .ifPresent(t -> agreed.add(new Agreed(term.term().value(), t.value(), t.text().span())));
    }
    return agreed;
  }

  private static void check(
      PolicyText text, Translation translation, List<Agreed> terms, Diagnostics sink) {
    for (Agreed term : terms) {
      if (Inflection.isIn(term.source(), text.words(), longer(term, terms))
          && !Inflection.mayBeIn(term.agreed(), translation.value())) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    translation.text().span(),
                    "the translation of `"
                        + text.path()
                        + "` does not use the agreed word for `"
                        + term.source()
                        + "`")
                .withHint("write `" + term.agreed() + "`, or agree on another word in the glossary")
                .withRelated("agreed at", term.place()));
      }
    }
  }

  /** Terms that hold another one, and are agreed for themselves. */
  private static List<String> longer(Agreed term, List<Agreed> terms) {
    return terms.stream()
        .map(Agreed::source)
        .filter(source -> source.length() > term.source().length())
        .filter(source -> Inflection.isIn(term.source(), source))
        .toList();
  }
}
