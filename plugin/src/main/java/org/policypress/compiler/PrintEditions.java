package org.policypress.compiler;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.language.Language;
import org.policypress.model.Document;
import org.policypress.model.Document.Format;
import org.policypress.render.PrintPdf;
import org.policypress.render.RenderRules;
import org.policypress.source.Located;

/** Checks that a print edition is asked for only in languages that its engine can set. */
final class PrintEditions {
  private PrintEditions() {}

  /** Checks the documents of a policy set, on the word that asks for the edition. */
  static void check(CheckedPolicy policy, Diagnostics sink) {
    for (Document document : policy.group().base().documents()) {
      for (Located<Format> format : document.formats()) {
        if (format.value() == Format.PRINT) {
          DocumentJob.languages(policy, document).stream()
              .filter(language -> !PrintPdf.sets(language))
              .forEach(language -> sink.report(refused(document, format, language)));
        }
      }
    }
  }

  private static Diagnostic refused(Document document, Located<Format> format, Language language) {
    return Diagnostic.of(
            RenderRules.PRINT_NOT_FOR_SCRIPT,
            format.span(),
            "`%s` has no print edition in `%s` (%s)"
                .formatted(document.id().value(), language.tag(), language.ownName()))
        .withHint(
            "leave `print` out, or list other languages for this document: `pdf` is fit for every"
                + " script");
  }
}
