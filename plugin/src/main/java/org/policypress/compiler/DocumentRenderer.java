package org.policypress.compiler;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.policypress.cache.ArtifactCache;
import org.policypress.compose.DayText;
import org.policypress.compose.DocumentView;
import org.policypress.compose.Text;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Direction;
import org.policypress.language.Messages;
import org.policypress.model.Document.Format;
import org.policypress.model.Document.Kind;
import org.policypress.render.FigureTemplates;
import org.policypress.render.FinishWords;
import org.policypress.render.FinishedHtml;
import org.policypress.render.HtmlFinisher;
import org.policypress.render.PdfLayout;
import org.policypress.render.PdfProperties;
import org.policypress.render.PdfQueue;
import org.policypress.render.PdfWords;
import org.policypress.render.ShortAnswers;
import org.policypress.render.TemplateSource;
import org.policypress.source.SourceFile;
import org.policypress.website.SiteFile;

/** Makes documents in all their formats; engines start when first needed. */
final class DocumentRenderer implements AutoCloseable {
  private final Vocabulary vocabulary;
  private final Instant timestamp;
  private final DocumentWriter writer;
  private final FigureTemplates figures;
  private final Engines engines;

  DocumentRenderer(
      TemplateSource templates,
      Vocabulary vocabulary,
      DocumentWriter writer,
      Instant timestamp,
      Optional<ArtifactCache> cache) {
    this.vocabulary = vocabulary;
    this.writer = writer;
    this.timestamp = timestamp;
    this.figures = new FigureTemplates(templates);
    this.engines = new Engines(templates.files(), cache);
  }

  /**
   * All documents, without those whose templates have faults. PDFs are set beside the pages; a few
   * documents at most wait for theirs, so that a large site needs no more memory than a small one.
   *
   * @param progress takes one line for each finished document
   */
  List<RenderedDocument> render(
      List<DocumentJob> jobs, Consumer<String> progress, Diagnostics sink) {
    Set<String> pages =
        jobs.stream()
            .filter(job -> job.formats().contains(Format.HTML))
            .map(job -> SiteFile.path(job, Format.HTML))
            .collect(Collectors.toSet());
    List<RenderedDocument> finished = new ArrayList<>();
    Deque<UnfinishedDocument> waiting = new ArrayDeque<>();
    Consumer<UnfinishedDocument> finish =
        unfinished -> {
          RenderedDocument document = unfinished.finish(sink);
          finished.add(document);
          progress.accept(
              ProgressLine.of(document, finished.size(), jobs.size(), unfinished.milliseconds()));
        };
    for (DocumentJob job : jobs) {
      render(job, pages, sink).ifPresent(waiting::add);
      if (waiting.size() > 2 * PdfQueue.size()) {
        finish.accept(waiting.remove());
      }
    }
    waiting.forEach(finish);
    return finished;
  }

  /**
   * The document but for its accessible PDF, which is set while the next ones are made; nothing
   * when its templates have faults.
   *
   * @param pages paths of all pages that are published with it
   */
  private Optional<UnfinishedDocument> render(
      DocumentJob job, Set<String> pages, Diagnostics sink) {
    long start = System.nanoTime();
    Wording wording = vocabulary.wording(job.policy(), job.language());
    Optional<WrittenDocument> written =
        writer.write(job, wording, prevailingPage(job, pages), sink);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    DocumentView view = written.get().view();
    Map<String, String> drawn = figures.draw(view, wording, written.get().draft(), sink);
    SourceFile asciiDoc = new SourceFile(job.path() + ".adoc", written.get().asciiDoc());
    UnfinishedDocument made = render(job, written.get(), asciiDoc, drawn, start, sink);
    return Optional.of(
        job.isNoticePage() ? made.with(answers(job, made.made(), pages, sink)) : made);
  }

  /** The short answers of a notice, for the page of its readers beside it. */
  private Optional<String> answers(
      DocumentJob job, RenderedDocument notice, Set<String> pages, Diagnostics sink) {
    Wording wording = vocabulary.wording(job.policy(), job.language());
    Messages messages = vocabulary.messages(job.language());
    ShortAnswers shape =
        new ShortAnswers(
            notice.view(),
            notice.body().orElse(""),
            SiteFile.href(job.path(), SiteFile.path(job, Format.HTML)),
            messages.get("page/read-more"));
    return writer
        .answers(job, wording, prevailingPage(job, pages), sink)
        .map(
            written -> {
              SourceFile asciiDoc = new SourceFile(job.path() + ".adoc", written.asciiDoc());
              String html = shape.referring(engines.html(asciiDoc, sink));
              return shape.of(
                  new HtmlFinisher(FinishWords.from(messages), Map.of())
                      .finish(html, asciiDoc, written.references(), sink));
            });
  }

  /** Address of the page of the edition in the source language, as seen from a document. */
  private static Optional<String> prevailingPage(DocumentJob job, Set<String> pages) {
    return Optional.of(SiteFile.path(job.in(job.sourceLanguage()), Format.HTML))
        .filter(pages::contains)
        .map(page -> SiteFile.href(job.path(), page));
  }

  private UnfinishedDocument render(
      DocumentJob job,
      WrittenDocument written,
      SourceFile asciiDoc,
      Map<String, String> drawn,
      long start,
      Diagnostics sink) {
    Messages messages = vocabulary.messages(job.language());
    List<Format> formats = job.formats();
    Map<Format, byte[]> files = new EnumMap<>(Format.class);
    Optional<String> body = Optional.empty();
    Optional<PdfQueue.Pending> pdf = Optional.empty();
    PdfProperties properties = properties(job, written, messages);
    if (formats.contains(Format.ADOC)) {
      files.put(Format.ADOC, asciiDoc.text().getBytes(StandardCharsets.UTF_8));
    }
    boolean wantsPdf = formats.contains(Format.PDF);
    if (wantsPdf || formats.contains(Format.HTML) || formats.contains(Format.FRAGMENT)) {
      FinishedHtml html =
          new HtmlFinisher(FinishWords.from(messages), drawn)
              .finish(engines.html(asciiDoc, sink), asciiDoc, written.references(), sink);
      body = Optional.of(html.html());
      pdf = wantsPdf ? Optional.of(engines.accessible(html, properties)) : Optional.empty();
    }
    if (formats.contains(Format.PRINT)) {
      files.put(Format.PRINT, engines.print(asciiDoc, properties, drawn, sink));
    }
    RenderedDocument made =
        new RenderedDocument(
            job, written.view(), written.draft(), body, Optional.empty(), files, drawn);
    return new UnfinishedDocument(made, pdf, System.nanoTime() - start);
  }

  /** A running line has no parts, so that the digits of an ISO date in it would change places. */
  private static boolean isRightToLeft(DocumentJob job) {
    return job.language().direction() == Direction.RTL;
  }

  private PdfProperties properties(DocumentJob job, WrittenDocument written, Messages messages) {
    DocumentView view = written.view();
    Wording wording = vocabulary.wording(job.policy(), job.language());
    DayText day = wording.date(view.revised());
    String revised =
        wording
            .say(
                "document/revised-line",
                Map.of("date", isRightToLeft(job) ? day.words() : day.legal()))
            .plain();
    String line =
        written.draft() ? revised + " · " + messages.get("translation/draft-line") : revised;
    return new PdfProperties(
        layout(job.document().kind().value()),
        view.title().plain(),
        view.school().map(s -> s.label().plain()).orElseGet(() -> view.organisation().plain()),
        view.subtitle().map(Text::plain).orElse(""),
        job.language(),
        line,
        timestamp,
        new PdfWords(
            messages.get("pdf/page", Map.of("page", "{n}", "pages", "{m}")),
            messages.get("document/contents")));
  }

  /** A document for the wall is one page; a book has a cover and running heads. */
  private static PdfLayout layout(Kind kind) {
    return switch (kind) {
      case HANDBOOK -> PdfLayout.HANDBOOK;
      case BREACH_CARD, CCTV_SIGN -> PdfLayout.BREACH_CARD;
      case PRIVACY_PAGE -> PdfLayout.PRIVACY_PAGE;
      case CONSENT_FORMS, CHECKLISTS, FORMS -> PdfLayout.FORM;
      default -> PdfLayout.NOTICE;
    };
  }

  @Override
  public void close() {
    engines.close();
  }
}
