package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.CatalogueRules;

/** What is checked while documents are made. */
public final class RenderRules {
  /** A reference within a document that leads nowhere. */
  public static final RuleDescriptor BROKEN_ANCHOR =
      RuleDescriptor.error("broken-anchor", "a reference leads to what the document shows");

  /** A character that no font can draw. */
  public static final RuleDescriptor MISSING_GLYPH = PdfFault.Kind.MISSING_GLYPH.rule();

  /** A print edition in a language that its engine cannot set. */
  public static final RuleDescriptor PRINT_NOT_FOR_SCRIPT =
      RuleDescriptor.error(
          "print-not-for-script", "A print edition is only asked for where it can be set");

  private RenderRules() {}

  /** All of them. */
  public static List<RuleDescriptor> all() {
    List<RuleDescriptor> all =
        new ArrayList<>(
            List.of(
                EngineRemark.REFUSED,
                EngineRemark.STRANGE,
                FinishReport.NOT_ALLOWED,
                FinishReport.FIGURE_MISSING,
                FinishReport.DUPLICATE_ANCHOR,
                BROKEN_ANCHOR,
                CatalogueRules.MISSING,
                PRINT_NOT_FOR_SCRIPT,
                TemplateFaults.TEMPLATE_ERROR));
    for (PdfFault.Kind kind : PdfFault.Kind.values()) {
      all.add(kind.rule());
    }
    return List.copyOf(all);
  }
}
