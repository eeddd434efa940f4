package org.policypress.render;

import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;

/**
 * Says what finishing had to do to a document that its author should know of.
 *
 * @param asciiDoc the document
 * @param references the cross-references of the policy that it shows
 * @param diagnostics where it is said
 */
record FinishReport(SourceFile asciiDoc, ProseReferences references, Diagnostics diagnostics) {
  static final RuleDescriptor NOT_ALLOWED =
      RuleDescriptor.error(
          "html-not-allowed", "A document holds only HTML that is known to be safe");
  static final RuleDescriptor FIGURE_MISSING =
      RuleDescriptor.error("figure-missing", "Every figure that a document shows exists");
  static final RuleDescriptor DUPLICATE_ANCHOR =
      RuleDescriptor.error("duplicate-anchor", "An anchor stands once in a document");

  void say(RuleDescriptor rule, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, asciiDoc.start(), message).withHint(hint));
  }

  /** Says of each text that refers to an anchor that the document has none such. */
  void broken(String anchor) {
    Set<SourceSpan> places = references.to(anchor);
    for (SourceSpan place : places.isEmpty() ? Set.of(asciiDoc.start()) : places) {
      diagnostics.report(
          Diagnostic.of(
                  RenderRules.BROKEN_ANCHOR,
                  place,
                  "a reference leads to `"
                      + anchor
                      + "`, which document `"
                      + references.document()
                      + "` does not show")
              .withHint("refer to a section or an entry that this document shows"));
    }
  }

  void dropped(String what) {
    say(
        NOT_ALLOWED,
        what + " is not allowed and was left out of the document",
        "write it in AsciiDoc, without a passthrough");
  }
}
