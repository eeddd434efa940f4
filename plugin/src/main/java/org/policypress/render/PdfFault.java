package org.policypress.render;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.diagnostic.Severity;
import org.policypress.source.SourceSpan;

/**
 * Something that a reader of the PDF would see as broken.
 *
 * @param kind what kind of fault
 * @param text what is wrong, as a diagnostic says it
 */
public record PdfFault(Kind kind, String text) {
  /** Kinds of faults, each with its rule. */
  public enum Kind {
    /** A line, cell, picture or card that is larger than its place. */
    OVERFULL(
        Severity.WARNING,
        "pdf-overfull",
        "Everything fits into its place on the page",
        "shorten the text, or give its column more room in the section template"),
    /** A character that no font can draw. */
    MISSING_GLYPH(
        Severity.ERROR,
        "missing-glyph",
        "Every character can be drawn",
        "write another character, or put a font that has it beside the template's"),
    /** A link that leads nowhere. */
    DEAD_LINK(
        Severity.WARNING,
        "pdf-dead-link",
        "Every link within a PDF has a target",
        "name the id of a section that the document has"),
    /** Anything else that the engine complains of. */
    ENGINE(
        Severity.WARNING,
        "pdf-engine",
        "The PDF engine has nothing to complain of",
        "look at the page; the cause is most likely a section template or the stylesheet");

    private final Severity severity;
    private final String id;
    private final String title;
    private final String hint;

    Kind(Severity severity, String id, String title, String hint) {
      this.severity = severity;
      this.id = id;
      this.title = title;
      this.hint = hint;
    }

    /** The rule that such a fault breaks. */
    public RuleDescriptor rule() {
      return new RuleDescriptor(id, severity, title);
    }

    /** How to mend it. */
    public String hint() {
      return hint;
    }
  }

  /** The same for the author, said of the place that caused it. */
  public Diagnostic at(SourceSpan place) {
    return Diagnostic.of(kind.rule(), place, text).withHint(kind.hint);
  }
}
