package org.policypress.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.compiler.CompilerFault;
import org.policypress.compose.DocumentComposer;
import org.policypress.compose.DocumentView;
import org.policypress.compose.PrevailingEdition;
import org.policypress.compose.Redaction;
import org.policypress.compose.Text;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.model.Document;
import org.policypress.model.KebabCase;
import org.policypress.render.AccessiblePdf;
import org.policypress.render.AsciiDocTemplates;
import org.policypress.render.AsciidoctorEngine;
import org.policypress.render.FigureTemplates;
import org.policypress.render.FinishWords;
import org.policypress.render.FinishedHtml;
import org.policypress.render.HtmlFinisher;
import org.policypress.render.PdfLayout;
import org.policypress.render.PdfProperties;
import org.policypress.render.PdfWords;
import org.policypress.render.ProseReferences;
import org.policypress.render.TemplateSource;
import org.policypress.source.SourceFile;

/** One document of a checked policy, whose steps can be done one by one and again. */
final class PreparedDocument {
  private final DocumentJob job;
  private final TemplateSource templates;
  private final Vocabulary vocabulary;
  private final AsciiDocTemplates sections;
  private final Redaction redaction = new Redaction();
  private final Diagnostics sink = new Diagnostics();

  private PreparedDocument(DocumentJob job, TemplateSource templates) throws CompilerFault {
    this.job = job;
    this.templates = templates;
    this.vocabulary = new Vocabulary(templates, sink);
    this.sections = new AsciiDocTemplates(templates);
  }

  /**
   * Documents of a policy that have an accessible PDF.
   *
   * @param ofEachLanguage how many of each language
   */
  static List<PreparedDocument> of(CheckedPolicy policy, int ofEachLanguage) throws CompilerFault {
    TemplateSource templates = new TemplateSource(Optional.empty(), "");
    Map<Language, Integer> taken = new java.util.HashMap<>();
    List<PreparedDocument> prepared = new ArrayList<>();
    for (Document document : policy.group().base().documents()) {
      for (Language language : DocumentJob.languages(policy, document)) {
        for (DocumentJob job : DocumentJob.ofDocument(policy, document, language)) {
          boolean wanted =
              job.formats().contains(Document.Format.PDF)
                  && (Settings.documents().isEmpty()
                      || Settings.documents().contains(document.id().value()));
          if (wanted && taken.merge(language, 1, Integer::sum) <= ofEachLanguage) {
            prepared.add(new PreparedDocument(job, templates));
          }
        }
      }
    }
    return prepared;
  }

  /** The checked policy of a folder. */
  static CheckedPolicy checked(Path folder) throws CompilerFault {
    return Compilations.of(folder, folder.resolveSibling("none"), "html")
        .validate(new Diagnostics())
        .get(0);
  }

  /** Where it stands in the site. */
  String path() {
    return job.path();
  }

  /**
   * What was composed.
   *
   * @param view what templates read
   * @param asciiDoc what they wrote
   * @param references where its texts refer to
   * @param figures its figures, by name
   */
  record Composed(
      DocumentView view,
      SourceFile asciiDoc,
      ProseReferences references,
      Map<String, String> figures) {}

  /** Policy to AsciiDoc. */
  Composed compose() {
    Wording wording = wording();
    List<String> ofKind = templates.sections(KebabCase.of(job.document().kind().value()));
    DocumentView view =
        new DocumentComposer(job.policy().group(), redaction, wording)
            .compose(job.document(), job.school(), ofKind);
    ProseReferences references = new ProseReferences(view.id(), view::anchor);
    AsciiDocTemplates.Filled filled =
        sections
            .fill(
                view,
                wording,
                new PrevailingEdition(
                    vocabulary.wording(job.policy(), job.sourceLanguage()), Optional.empty()),
                references,
                sink)
            .orElseThrow();
    return new Composed(
        view,
        new SourceFile(job.path() + ".adoc", filled.asciiDoc()),
        references,
        new FigureTemplates(templates).draw(view, wording, filled.draft(), sink));
  }

  /** AsciiDoc to finished HTML. */
  FinishedHtml html(Composed composed, AsciidoctorEngine engine) {
    return new HtmlFinisher(FinishWords.from(messages()), composed.figures())
        .finish(
            engine.convert(composed.asciiDoc().text()).html(),
            composed.asciiDoc(),
            composed.references(),
            sink);
  }

  /** Finished HTML to accessible PDF. */
  byte[] pdf(Composed composed, FinishedHtml html, AccessiblePdf engine) {
    DocumentView view = composed.view();
    PdfLayout layout =
        job.document().kind().value() == Document.Kind.HANDBOOK
            ? PdfLayout.HANDBOOK
            : PdfLayout.NOTICE;
    PdfProperties properties =
        new PdfProperties(
            layout,
            view.title().plain(),
            view.organisation().plain(),
            view.subtitle().map(Text::plain).orElse(""),
            job.language(),
            wording().date(view.revised()).words().plain(),
            Compilations.TIMESTAMP,
            new PdfWords(
                messages().get("pdf/page", Map.of("page", "{n}", "pages", "{m}")),
                messages().get("document/contents")));
    return engine.render(html.body(), properties, fault -> {});
  }

  private Wording wording() {
    return vocabulary.wording(job.policy(), job.language());
  }

  private Messages messages() {
    return vocabulary.messages(job.language());
  }
}
