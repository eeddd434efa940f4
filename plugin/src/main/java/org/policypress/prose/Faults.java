package org.policypress.prose;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceSpan;

/** Words the faults of a prose field. */
final class Faults {
  private final Diagnostics sink;

  Faults(Diagnostics sink) {
    this.sink = sink;
  }

  /** Says what was found, between backticks, what it would be, and how to mend it. */
  void markup(SourceSpan span, String found, String meaning, String hint) {
    report(span, "`" + shortened(found) + "` " + meaning, hint);
  }

  /** A fault in words of its own. */
  void report(SourceSpan span, String message, String hint) {
    sink.report(Diagnostic.of(ProseRules.MARKUP_IN_TEXT, span, message).withHint(hint));
  }

  /** The hint for a character that has to be itself. */
  static String asReference(String characters) {
    StringBuilder references = new StringBuilder();
    characters.codePoints().forEach(c -> references.append("&#").append(c).append(';'));
    return "write `"
        + references
        + "` where the character"
        + (characters.length() > 1 ? "s are" : " is")
        + " meant";
  }

  private static String shortened(String found) {
    if (found.codePointCount(0, found.length()) <= 40) {
      return found;
    }
    return found.substring(0, found.offsetByCodePoints(0, 37)) + "...";
  }
}
