package org.policypress.compiler;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.policypress.compose.DocumentView;
import org.policypress.compose.PrevailingEdition;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.model.KebabCase;
import org.policypress.model.Showing;
import org.policypress.model.Usage;
import org.policypress.profile.Phase;
import org.policypress.profile.Profile;
import org.policypress.render.AsciiDocTemplates;
import org.policypress.render.ProseReferences;
import org.policypress.render.TemplateSource;

/**
 * Writes documents as AsciiDoc, and knows what they show. What was written to be checked is not
 * written again to be published.
 */
final class DocumentWriter {
  /**
   * So many characters of AsciiDoc are kept at most, since each comes with all it was made from.
   */
  private static final int REMEMBERED = 4_000_000;

  private final TemplateSource templates;
  private final Vocabulary vocabulary;
  private final Profile profile;
  private final BiConsumer<DocumentJob, String> foresee;
  private final AsciiDocTemplates sections;
  private final Map<String, WrittenDocument> checked = new HashMap<>();
  private int room = REMEMBERED;

  /** A writer whose work nobody measures. */
  DocumentWriter(TemplateSource templates, Vocabulary vocabulary) {
    this(templates, vocabulary, Profile.off(), (job, text) -> {});
  }

  /**
   * A writer.
   *
   * @param foresee takes each document with its text that was written to be checked
   */
  DocumentWriter(
      TemplateSource templates,
      Vocabulary vocabulary,
      Profile profile,
      BiConsumer<DocumentJob, String> foresee) {
    this.profile = profile;
    this.foresee = foresee;
    this.templates = templates;
    this.vocabulary = vocabulary;
    this.sections = new AsciiDocTemplates(templates);
  }

  /**
   * The document, or nothing when its templates have faults.
   *
   * @param page address of the page of the edition that prevails, if there is one
   */
  Optional<WrittenDocument> write(
      DocumentJob job, Wording wording, Optional<String> page, Diagnostics sink) {
    return Optional.ofNullable(checked.remove(job.path()))
        .or(() -> compose(job, wording, page, sink));
  }

  /**
   * What the documents of a policy show, in its source language; each is written when it is asked.
   */
  Usage usage(CheckedPolicy policy, Diagnostics sink) {
    return new Usage(
        AlikeSchools.of(DocumentJob.inSourceLanguage(policy)).stream()
            .map(of -> new Usage.Unread(of.first().document(), () -> showing(of, sink)))
            .toList());
  }

  private Optional<Showing> showing(AlikeSchools schools, Diagnostics sink) {
    DocumentJob job = schools.first();
    ShownPaths shown = new ShownPaths();
    Wording wording = vocabulary.wording(job.policy(), job.language(), shown);
    Optional<WrittenDocument> written = write(job, wording, sink);
    written.ifPresent(
        document -> {
          remember(job, document);
          foresee.accept(job, document.asciiDoc());
        });
    return written.map(document -> schools.showing(shown.paths(), shown.texts()));
  }

  private void remember(DocumentJob job, WrittenDocument document) {
    if (document.asciiDoc().length() <= room) {
      room -= document.asciiDoc().length();
      checked.put(job.path(), document);
    }
  }

  /** What templates say in a language. */
  Messages messages(Language language) {
    return vocabulary.messages(language);
  }

  /** The document in these words, to be looked at only; nothing when its templates have faults. */
  Optional<WrittenDocument> write(DocumentJob job, Wording wording, Diagnostics sink) {
    return compose(job, wording, Optional.empty(), sink);
  }

  /**
   * The short answers to what the readers of a notice ask first, as a text of their own.
   *
   * @param page address of the page of the edition that prevails, if there is one
   */
  Optional<WrittenDocument> answers(
      DocumentJob job, Wording wording, Optional<String> page, Diagnostics sink) {
    return fill(job, view(job, wording).alone("answers"), wording, page, sink);
  }

  private Optional<WrittenDocument> compose(
      DocumentJob job, Wording wording, Optional<String> page, Diagnostics sink) {
    return fill(job, view(job, wording), wording, page, sink);
  }

  private DocumentView view(DocumentJob job, Wording wording) {
    String kind = KebabCase.of(job.document().kind().value());
    return profile.time(
        Phase.COMPOSE,
        job.path(),
        () ->
            job.policy()
                .composer(wording)
                .compose(job.document(), job.school(), templates.sections(kind)));
  }

  private Optional<WrittenDocument> fill(
      DocumentJob job,
      DocumentView view,
      Wording wording,
      Optional<String> page,
      Diagnostics sink) {
    PrevailingEdition prevailing =
        new PrevailingEdition(vocabulary.wording(job.policy(), job.sourceLanguage()), page);
    ProseReferences references = new ProseReferences(view.id(), view::anchor);
    return profile
        .time(
            Phase.FILL,
            job.path(),
            () -> sections.fill(view, wording, prevailing, references, sink))
        .map(filled -> new WrittenDocument(view, filled.asciiDoc(), filled.draft(), references));
  }
}
