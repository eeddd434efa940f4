package org.policypress.render;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;

/**
 * What Asciidoctor had to say of a document, in whatever file that stands.
 *
 * @param refused whether it did not understand the document, rather than find it strange
 * @param line line of the document, from 1; 0 if it named none
 * @param message its sentence, in plain words
 */
public record EngineRemark(boolean refused, int line, String message) {
  /** What Asciidoctor refuses to understand in a document. */
  public static final RuleDescriptor REFUSED =
      RuleDescriptor.error("asciidoctor", "Asciidoctor reads every document without a complaint");

  /** What Asciidoctor finds strange in a document. */
  public static final RuleDescriptor STRANGE =
      RuleDescriptor.warning("asciidoctor", REFUSED.title());

  /** The same for the author, on the line of the document. */
  public void report(SourceFile asciiDoc, Diagnostics diagnostics) {
    diagnostics.report(
        Diagnostic.of(refused ? REFUSED : STRANGE, place(asciiDoc), message)
            .withHint(
                "the AsciiDoc comes from a section template or from a prose field: mend it there"));
  }

  private SourceSpan place(SourceFile asciiDoc) {
    if (line < 1 || line > asciiDoc.lineCount()) {
      return asciiDoc.start();
    }
    int start = lineStart(asciiDoc.text(), line);
    return asciiDoc.span(start, start + asciiDoc.line(line).length());
  }

  private static int lineStart(String text, int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }
}
