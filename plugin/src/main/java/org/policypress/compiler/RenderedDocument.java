package org.policypress.compiler;

import java.util.Map;
import java.util.Optional;
import org.policypress.compose.DocumentView;
import org.policypress.model.Document.Format;

/**
 * A document that the engines have made.
 *
 * @param job what was asked for
 * @param view what it was made from
 * @param draft whether it is a translation of which nobody has reviewed anything
 * @param body finished HTML, where a page or fragment is wanted
 * @param files bytes of the formats that stand for themselves: AsciiDoc and PDFs
 * @param figures SVG by name, as the AsciiDoc refers to it
 */
record RenderedDocument(
    DocumentJob job,
    DocumentView view,
    boolean draft,
    Optional<String> body,
    Map<Format, byte[]> files,
    Map<String, String> figures) {
  RenderedDocument {
    files = Map.copyOf(files);
    figures = Map.copyOf(figures);
  }
}
