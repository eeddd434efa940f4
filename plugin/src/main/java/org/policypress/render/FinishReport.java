package org.policypress.render;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.source.SourceFile;

/**
 * Says what finishing had to do to a document that its author should know of.
 *
 * @param asciiDoc the document
 * @param diagnostics where it is said
 */
record FinishReport(SourceFile asciiDoc, Diagnostics diagnostics) {
  static final RuleDescriptor NOT_ALLOWED =
      RuleDescriptor.error(
          "html-not-allowed", "A document holds only HTML that is known to be safe");
  static final RuleDescriptor FIGURE_MISSING =
      RuleDescriptor.error("figure-missing", "Every figure that a document shows exists");
  static final RuleDescriptor DUPLICATE_ANCHOR =
      RuleDescriptor.error("duplicate-anchor", "An anchor stands once in a document");
  static final RuleDescriptor DANGLING_ANCHOR =
      RuleDescriptor.warning("dangling-anchor", "A reference within a document leads to an anchor");

  void say(RuleDescriptor rule, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, asciiDoc.start(), message).withHint(hint));
  }

  void dropped(String what) {
    say(
        NOT_ALLOWED,
        what + " is not allowed and was left out of the document",
        "write it in AsciiDoc, without a passthrough");
  }
}
