package org.policypress.compiler;

import java.util.Optional;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.DocumentJob;
import org.policypress.model.Document.Format;
import org.policypress.parts.PartsWriter;
import org.policypress.profile.Phase;
import org.policypress.profile.Profile;
import org.policypress.render.PdfQueue;

/**
 * A document that has everything but its accessible PDF, which is being set.
 *
 * @param job what is made
 * @param parts takes the PDF
 * @param html size of its finished HTML in bytes
 * @param pdf the PDF, if one is wanted
 * @param nanoseconds how long it took to make what is there
 * @param anew whether nothing of it was taken from the cache
 */
record UnfinishedDocument(
    DocumentJob job,
    PartsWriter parts,
    int html,
    Optional<PdfQueue.Pending> pdf,
    long nanoseconds,
    boolean anew) {

  /** Waits for the PDF; what is wrong with it goes to the sink. */
  void finish(Profile profile, Diagnostics sink) {
    if (pdf.isPresent()) {
      PdfQueue.Made set = pdf.get().get();
      set.faults().forEach(fault -> sink.report(fault.at(job.document().title().span())));
      parts.file(Format.PDF, set.bytes());
      profile.add(Phase.PDF, job.path(), set.nanoseconds());
    }
  }

  /** How long the engines worked on it, once it is finished. */
  long milliseconds() {
    return (nanoseconds + pdf.map(p -> p.get().nanoseconds()).orElse(0L)) / 1_000_000;
  }
}
