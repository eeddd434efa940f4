package org.policypress.render;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/** Makes faults of what FOP complains of while it sets a document. */
final class FopFaults implements EventListener {
  private static final Set<String> OVERFULL =
      Set.of(
          "lineOverflows",
          "objectTooWide",
          "rowTooTall",
          "viewportIPDOverflow",
          "viewportBPDOverflow",
          "regionOverflow",
          "staticRegionOverflow");
  private static final Set<String> DEAD_LINK =
      Set.of("unresolvedIDReference", "unresolvedIDReferenceOnPage");

  private final Consumer<PdfFault> faults;

  FopFaults(Consumer<PdfFault> faults) {
    this.faults = faults;
  }

  @Override
  public void processEvent(Event event) {
    if (event.getSeverity() == EventSeverity.INFO) {
      return;
    }
    String id = event.getEventKey();
    PdfFault.Kind kind =
        OVERFULL.contains(id)
            ? PdfFault.Kind.OVERFULL
            : DEAD_LINK.contains(id)
                ? PdfFault.Kind.DEAD_LINK
                : id.equals("glyphNotAvailable")
                    ? PdfFault.Kind.MISSING_GLYPH
                    : PdfFault.Kind.ENGINE;
    faults.accept(new PdfFault(kind, inOneLine(EventFormatter.format(event, Locale.ENGLISH))));
  }

  /** Without full stop, and without the place in the formatting objects, which no author knows. */
  private static String inOneLine(String message) {
    String text =
        message.replaceAll("\\s*\\((?:See position [^)]*|No context info available)\\)", "");
    text = text.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
