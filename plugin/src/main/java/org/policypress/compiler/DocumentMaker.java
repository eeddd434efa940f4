package org.policypress.compiler;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.policypress.compose.DayText;
import org.policypress.compose.DocumentView;
import org.policypress.compose.Text;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Direction;
import org.policypress.language.Messages;
import org.policypress.model.Document.Format;
import org.policypress.model.Document.Kind;
import org.policypress.profile.Phase;
import org.policypress.profile.Profile;
import org.policypress.render.FigureTemplates;
import org.policypress.render.FinishWords;
import org.policypress.render.FinishedHtml;
import org.policypress.render.HtmlFinisher;
import org.policypress.render.PageDressing;
import org.policypress.render.PageWords;
import org.policypress.render.PdfLayout;
import org.policypress.render.PdfProperties;
import org.policypress.render.PdfQueue;
import org.policypress.render.PdfWords;
import org.policypress.render.ShortAnswers;
import org.policypress.render.TemplateSource;
import org.policypress.source.SourceFile;
import org.policypress.website.SiteFile;

/** Makes what a site has of a document, part by part; engines start when first needed. */
final class DocumentMaker {
  private final Vocabulary vocabulary;
  private final Instant timestamp;
  private final DocumentWriter writer;
  private final Profile profile;
  private final Set<String> pages;
  private final Diagnostics sink;
  private final FigureTemplates figures;
  private final Engines engines;

  /**
   * @param writer writes the AsciiDoc
   * @param options the time that PDFs bear, and who measures how long they take
   * @param engines what makes HTML and PDFs
   * @param jobs all documents of the site, some of which lead to others
   * @param sink takes what is wrong with templates, and what engines have to say
   */
  DocumentMaker(
      TemplateSource templates,
      Vocabulary vocabulary,
      DocumentWriter writer,
      CompilerOptions options,
      Engines engines,
      List<DocumentJob> jobs,
      Diagnostics sink) {
    this.vocabulary = vocabulary;
    this.writer = writer;
    this.timestamp = options.timestamp();
    this.profile = options.profile();
    this.sink = sink;
    this.pages =
        jobs.stream()
            .filter(DocumentJob::isPage)
            .map(job -> SiteFile.path(job, Format.HTML))
            .collect(Collectors.toSet());
    this.figures = new FigureTemplates(templates);
    this.engines = engines;
  }

  /**
   * A document as AsciiDoc, with its figures.
   *
   * @param job what is made
   * @param written what was written
   * @param asciiDoc its text
   * @param figures SVG by name, as the AsciiDoc refers to it
   */
  record Draft(
      DocumentJob job, WrittenDocument written, SourceFile asciiDoc, Map<String, String> figures) {}

  /** The document as AsciiDoc; nothing when its templates have faults. */
  Optional<Draft> draft(DocumentJob job) {
    Wording wording = wording(job);
    return writer
        .write(job, wording, prevailingPage(job), sink)
        .map(
            written ->
                new Draft(
                    job,
                    written,
                    new SourceFile(job.path() + ".adoc", written.asciiDoc()),
                    figures(job, written, wording)));
  }

  private Map<String, String> figures(DocumentJob job, WrittenDocument written, Wording wording) {
    return time(
        Phase.FIGURES, job, () -> figures.draw(written.view(), wording, written.draft(), sink));
  }

  /** The document as HTML. */
  FinishedHtml html(Draft draft) {
    String html = html(draft.job(), draft.asciiDoc());
    HtmlFinisher finisher =
        new HtmlFinisher(FinishWords.from(messages(draft.job())), draft.figures());
    return time(
        Phase.FINISH,
        draft.job(),
        () -> finisher.finish(html, draft.asciiDoc(), draft.written().references(), sink));
  }

  private String html(DocumentJob job, SourceFile asciiDoc) {
    return time(Phase.HTML, job, () -> engines.html(asciiDoc, sink));
  }

  private <T> T time(Phase phase, DocumentJob job, Supplier<T> work) {
    return profile.time(phase, job.path(), work::get);
  }

  /** The same as its page shows it. */
  String page(Draft draft, String html) {
    WrittenDocument written = draft.written();
    return time(
        Phase.PAGE,
        draft.job(),
        () -> dressing(draft.job()).dress(html, written.view().glossary(), written.draft()));
  }

  /**
   * The short answers of a notice, for the page of its readers beside it.
   *
   * @param html the notice
   */
  Optional<String> answers(Draft draft, String html) {
    return time(Phase.PAGE, draft.job(), () -> answersOf(draft, html));
  }

  private Optional<String> answersOf(Draft draft, String html) {
    DocumentJob job = draft.job();
    DocumentView view = draft.written().view();
    ShortAnswers shape =
        new ShortAnswers(
            view,
            html,
            SiteFile.href(job.path(), SiteFile.path(job, Format.HTML)),
            messages(job).get("page/read-more"));
    return writer
        .answers(job, wording(job), prevailingPage(job), sink)
        .map(
            written -> {
              SourceFile asciiDoc = new SourceFile(job.path() + ".adoc", written.asciiDoc());
              String referring = shape.referring(html(job, asciiDoc));
              HtmlFinisher finisher = new HtmlFinisher(FinishWords.from(messages(job)), Map.of());
              String answers =
                  shape.of(finisher.finish(referring, asciiDoc, written.references(), sink));
              return dressing(job).dress(answers, view.glossary(), draft.written().draft());
            });
  }

  /** The accessible PDF, which is set while other documents are made. */
  PdfQueue.Pending pdf(Draft draft, FinishedHtml html) {
    return engines.accessible(html, properties(draft));
  }

  /** The edition for the print shop. */
  byte[] print(Draft draft) {
    return time(
        Phase.PRINT,
        draft.job(),
        () -> engines.print(draft.asciiDoc(), properties(draft), draft.figures(), sink));
  }

  /** How many artifacts were taken from the cache up to now. */
  long taken() {
    return engines.taken();
  }

  private PageDressing dressing(DocumentJob job) {
    return new PageDressing(job.language(), PageWords.from(messages(job)));
  }

  private Messages messages(DocumentJob job) {
    return vocabulary.messages(job.language());
  }

  private Wording wording(DocumentJob job) {
    return vocabulary.wording(job.policy(), job.language());
  }

  /** Address of the page of the edition in the source language, as seen from a document. */
  private Optional<String> prevailingPage(DocumentJob job) {
    return Optional.of(SiteFile.path(job.in(job.sourceLanguage()), Format.HTML))
        .filter(pages::contains)
        .map(page -> SiteFile.href(job.path(), page));
  }

  /** A running line has no parts, so that the digits of an ISO date in it would change places. */
  private static boolean isRightToLeft(DocumentJob job) {
    return job.language().direction() == Direction.RTL;
  }

  private PdfProperties properties(Draft draft) {
    DocumentJob job = draft.job();
    DocumentView view = draft.written().view();
    Messages messages = messages(job);
    Wording wording = wording(job);
    DayText day = wording.date(view.revised());
    String revised =
        wording
            .say(
                "document/revised-line",
                Map.of("date", isRightToLeft(job) ? day.words() : day.legal()))
            .plain();
    String line =
        draft.written().draft()
            ? revised + " · " + messages.get("translation/draft-line")
            : revised;
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
}
