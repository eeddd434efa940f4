package org.policypress.compiler;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.model.Document.Format;
import org.policypress.parts.PartsFolder;
import org.policypress.parts.PartsWriter;
import org.policypress.plan.DocumentCosts;
import org.policypress.profile.Profile;
import org.policypress.render.FinishedHtml;
import org.policypress.render.PdfQueue;

/**
 * Makes documents in all their formats. PDFs are set beside the pages; a few documents at most wait
 * for theirs, and what is finished is written to disk, so that a large site needs no more memory
 * than a small one.
 */
final class DocumentRenderer {
  private final DocumentMaker maker;
  private final PartsFolder parts;
  private final DocumentCosts costs;
  private final Profile profile;
  private final Consumer<String> progress;
  private final Diagnostics sink;

  /**
   * @param maker makes the parts of a document
   * @param parts takes them
   * @param costs takes how long each document takes that is made anew
   * @param profile measures how long PDFs take
   * @param progress takes one line for each finished document
   */
  DocumentRenderer(
      DocumentMaker maker,
      PartsFolder parts,
      DocumentCosts costs,
      Profile profile,
      Consumer<String> progress,
      Diagnostics sink) {
    this.maker = maker;
    this.parts = parts;
    this.costs = costs;
    this.profile = profile;
    this.progress = progress;
    this.sink = sink;
  }

  /** All documents, without those whose templates have faults. */
  List<RenderedDocument> render(List<DocumentJob> jobs) {
    List<RenderedDocument> finished = new ArrayList<>();
    Deque<UnfinishedDocument> waiting = new ArrayDeque<>();
    AtomicBoolean awake = new AtomicBoolean();
    Consumer<UnfinishedDocument> finish =
        unfinished -> {
          unfinished.finish(profile, sink);
          DocumentJob job = unfinished.job();
          RenderedDocument document = new RenderedDocument(job, parts.of(job));
          finished.add(document);
          // The first one waits for the engines to start, which says nothing of the document.
          if (unfinished.anew() && awake.getAndSet(true)) {
            costs.measured(job, unfinished.milliseconds());
          }
          progress.accept(
              ProgressLine.of(
                  document,
                  unfinished.html(),
                  finished.size(),
                  jobs.size(),
                  unfinished.milliseconds()));
        };
    for (DocumentJob job : jobs) {
      render(job).ifPresent(waiting::add);
      if (waiting.size() > 2 * PdfQueue.size()) {
        finish.accept(waiting.remove());
      }
    }
    waiting.forEach(finish);
    return finished;
  }

  /** The document but for its accessible PDF; nothing when its templates have faults. */
  private Optional<UnfinishedDocument> render(DocumentJob job) {
    long start = System.nanoTime();
    return maker.draft(job).map(draft -> render(draft, parts.begin(job), start));
  }

  private UnfinishedDocument render(DocumentMaker.Draft draft, PartsWriter to, long start) {
    List<Format> formats = draft.job().formats();
    long taken = maker.taken();
    if (draft.written().draft()) {
      to.draft();
    }
    if (formats.contains(Format.ADOC)) {
      to.file(Format.ADOC, draft.asciiDoc().text().getBytes(StandardCharsets.UTF_8));
      to.figures(draft.figures());
    }
    if (formats.contains(Format.PRINT)) {
      to.file(Format.PRINT, maker.print(draft));
    }
    if (!draft.job().isHtml()) {
      return new UnfinishedDocument(
          draft.job(), to, 0, Optional.empty(), System.nanoTime() - start, maker.taken() == taken);
    }
    FinishedHtml html = maker.html(draft);
    String body = html.html();
    to.body(body);
    Optional<PdfQueue.Pending> pdf =
        formats.contains(Format.PDF) ? Optional.of(maker.pdf(draft, html)) : Optional.empty();
    if (draft.job().isPage()) {
      to.page(maker.page(draft, body));
    }
    if (draft.job().isNoticePage()) {
      maker.answers(draft, body).ifPresent(to::answers);
    }
    int size = body.getBytes(StandardCharsets.UTF_8).length;
    return new UnfinishedDocument(
        draft.job(), to, size, pdf, System.nanoTime() - start, maker.taken() == taken);
  }
}
