package org.policypress.compiler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.compose.DocumentComposer;
import org.policypress.compose.DocumentView;
import org.policypress.compose.PrevailingEdition;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.model.KebabCase;
import org.policypress.model.Showing;
import org.policypress.model.Usage;
import org.policypress.render.AsciiDocTemplates;
import org.policypress.render.ProseReferences;
import org.policypress.render.TemplateSource;

/**
 * Writes documents as AsciiDoc, and knows what they show. What was written to be checked is not
 * written again to be published.
 */
final class DocumentWriter {
  private final TemplateSource templates;
  private final Vocabulary vocabulary;
  private final AsciiDocTemplates sections;
  private final Map<String, WrittenDocument> checked = new HashMap<>();

  DocumentWriter(TemplateSource templates, Vocabulary vocabulary) {
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
    Iterator<DocumentJob> jobs = DocumentJob.inSourceLanguage(policy).iterator();
    return new Usage(
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return jobs.hasNext();
          }

          @Override
          public Optional<Showing> next() {
            return showing(jobs.next(), sink);
          }
        });
  }

  private Optional<Showing> showing(DocumentJob job, Diagnostics sink) {
    Set<String> paths = new HashSet<>();
    Wording wording =
        vocabulary.wording(job.policy(), job.language(), path -> addWithParents(path, paths));
    Optional<WrittenDocument> written = write(job, wording, sink);
    written.ifPresent(document -> checked.put(job.path(), document));
    return written.map(document -> new Showing(job.document(), job.school(), paths));
  }

  private static void addWithParents(String path, Set<String> paths) {
    if (paths.add(path) && path.indexOf('/') >= 0) {
      addWithParents(path.substring(0, path.lastIndexOf('/')), paths);
    }
  }

  /** The document in these words, to be looked at only; nothing when its templates have faults. */
  Optional<WrittenDocument> write(DocumentJob job, Wording wording, Diagnostics sink) {
    return compose(job, wording, Optional.empty(), sink);
  }

  private Optional<WrittenDocument> compose(
      DocumentJob job, Wording wording, Optional<String> page, Diagnostics sink) {
    String kind = KebabCase.of(job.document().kind().value());
    DocumentView view =
        new DocumentComposer(job.policy().group(), wording)
            .compose(job.document(), job.school(), templates.sections(kind));
    PrevailingEdition prevailing =
        new PrevailingEdition(vocabulary.wording(job.policy(), job.sourceLanguage()), page);
    ProseReferences references = new ProseReferences(view.id(), view::anchor);
    return sections
        .fill(view, wording, prevailing, references, sink)
        .map(filled -> new WrittenDocument(view, filled.asciiDoc(), filled.draft(), references));
  }
}
