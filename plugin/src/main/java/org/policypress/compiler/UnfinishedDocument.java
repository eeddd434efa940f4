package org.policypress.compiler;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.RenderedDocument;
import org.policypress.model.Document.Format;
import org.policypress.render.PdfQueue;

/**
 * A document that has everything but its accessible PDF, which is being set.
 *
 * @param made what is there
 * @param pdf the PDF, if one is wanted
 * @param nanoseconds how long it took to make what is there
 */
record UnfinishedDocument(RenderedDocument made, Optional<PdfQueue.Pending> pdf, long nanoseconds) {

  /** The whole document, as soon as it is there; what is wrong with its PDF goes to the sink. */
  RenderedDocument finish(Diagnostics sink) {
    if (pdf.isEmpty()) {
      return made;
    }
    PdfQueue.Made set = pdf.get().get();
    set.faults().forEach(fault -> sink.report(fault.at(made.job().document().title().span())));
    Map<Format, byte[]> files = new EnumMap<>(Format.class);
    files.putAll(made.files());
    files.put(Format.PDF, set.bytes());
    return made.with(files);
  }

  /** The same with the short answers of a notice. */
  UnfinishedDocument with(Optional<String> answers) {
    return new UnfinishedDocument(made.with(answers), pdf, nanoseconds);
  }

  /** How long the engines worked on it, once it is finished. */
  long milliseconds() {
    return (nanoseconds + pdf.map(p -> p.get().nanoseconds()).orElse(0L)) / 1_000_000;
  }
}
