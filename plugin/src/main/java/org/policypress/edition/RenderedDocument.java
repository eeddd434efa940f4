package org.policypress.edition;

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
 * @param answers the short answers to what its readers ask first, of a notice that is a page
 * @param files bytes of the formats that stand for themselves: AsciiDoc and PDFs
 * @param figures SVG by name, as the AsciiDoc refers to it
 */
public record RenderedDocument(
    DocumentJob job,
    DocumentView view,
    boolean draft,
    Optional<String> body,
    Optional<String> answers,
    Map<Format, byte[]> files,
    Map<String, String> figures) {
  /** Copies the maps. */
  public RenderedDocument {
    files = Map.copyOf(files);
    figures = Map.copyOf(figures);
  }

  /** The same with the short answers of a notice. */
  public RenderedDocument with(Optional<String> shortAnswers) {
    return new RenderedDocument(job, view, draft, body, shortAnswers, files, figures);
  }

  /** The same with the bytes of its formats. */
  public RenderedDocument with(Map<Format, byte[]> made) {
    return new RenderedDocument(job, view, draft, body, answers, made, figures);
  }
}
