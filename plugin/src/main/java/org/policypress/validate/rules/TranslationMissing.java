package org.policypress.validate.rules;

import java.util.List;
import java.util.Locale;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.diagnostic.Severity;
import org.policypress.language.PolicyCatalogue;
import org.policypress.model.PolicyText;
import org.policypress.model.Usage;
import org.policypress.validate.DocumentRule;
import org.policypress.validate.ValidationContext;

/**
 * What a document says is there in each language that it must have: information that a reader
 * cannot understand does not inform (art. 12(1)).
 */
public final class TranslationMissing implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
              "translation-missing", "what a document says is there in each of its languages")
          .downTo(Severity.WARNING);

  /** More than these would bury what else is wrong. */
  private static final int SHOWN = 20;

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Usage usage, Diagnostics sink) {
    for (ReadTexts read : ReadTexts.of(context, usage)) {
      checkRequired(read, sink);
      checkFurther(read, sink);
    }
  }

  private static void checkRequired(ReadTexts read, Diagnostics sink) {
    String tag = read.tag().value();
    List<PolicyText> missing = missing(read.required(), read.catalogue());
    missing.stream().limit(SHOWN).forEach(text -> sink.report(report(text, tag)));
    int rest = missing.size() - SHOWN;
    if (rest > 0) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  read.tag().span(),
                  rest + " more " + texts(rest) + " no translation into `" + tag + "`")
              .withHint(
                  "run `policy:translations`, and translate them in `locales/" + tag + ".po`"));
    }
  }

  private static void checkFurther(ReadTexts read, Diagnostics sink) {
    String tag = read.tag().value();
    int missing = missing(read.further(), read.catalogue()).size();
    if (missing > 0) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  read.tag().span(),
                  missing
                      + " "
                      + texts(missing)
                      + " no translation into `"
                      + tag
                      + "` and "
                      + (missing == 1 ? "stands" : "stand")
                      + " in the source language")
              .withHint("run `policy:translations`, and translate them in `locales/" + tag + ".po`")
              .withSeverity(Severity.WARNING));
    }
  }

  private static List<PolicyText> missing(List<PolicyText> texts, PolicyCatalogue catalogue) {
    return texts.stream()
        .filter(text -> catalogue.find(text.path(), text.words()).isEmpty())
        .toList();
  }

  private static String texts(int number) {
    return number == 1 ? "text has" : "texts have";
  }

  private static Diagnostic report(PolicyText text, String tag) {
    return Diagnostic.of(
            DESCRIPTOR, text.span(), "`" + text.path() + "` has no translation into `" + tag + "`")
        .withHint(
            String.format(
                Locale.ROOT,
                "run `policy:translations`, and translate the entry with `msgctxt \"%s\"` in"
                    + " `locales/%s.po`",
                text.path(),
                tag));
  }
}
