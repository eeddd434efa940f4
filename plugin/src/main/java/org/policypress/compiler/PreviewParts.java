package org.policypress.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.policypress.compiler.DocumentMaker.Draft;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.DocumentParts;
import org.policypress.language.PolicyCatalogue;
import org.policypress.model.Document.Format;
import org.policypress.render.PdfQueue;

/** A document of a preview, of which each part is made when somebody looks at it, and kept then. */
final class PreviewParts implements DocumentParts {
  private final DocumentJob job;
  private final DocumentMaker maker;
  private final Turns turns;
  private final Path folder;
  private final Diagnostics sink;
  private Optional<Draft> draft = Optional.empty();
  private Optional<String> body = Optional.empty();
  private Optional<Optional<String>> answers = Optional.empty();

  /**
   * @param turns one is taken while engines work
   * @param folder where files are laid down to be sent
   * @param sink takes what is wrong with a PDF
   */
  PreviewParts(DocumentJob job, DocumentMaker maker, Turns turns, Path folder, Diagnostics sink) {
    this.job = job;
    this.maker = maker;
    this.turns = turns;
    this.folder = folder;
    this.sink = sink;
  }

  /** The document cannot be made, which was reported. */
  static final class Unmakeable extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  DocumentJob job() {
    return job;
  }

  /**
   * Of a document that nobody has looked at it is not known which texts it shows; there it is a
   * draft if nothing at all is reviewed in its language.
   */
  @Override
  public boolean draft() {
    return turns.take(
        () ->
            draft
                .map(made -> made.written().draft())
                .orElseGet(() -> isTranslation() && isUnreviewed()));
  }

  private boolean isTranslation() {
    return !job.language().equals(job.sourceLanguage());
  }

  private boolean isUnreviewed() {
    return Optional.ofNullable(job.policy().catalogues().get(job.language().tag()))
        .map(PolicyCatalogue::isDraft)
        .orElse(false);
  }

  @Override
  public String body() {
    return turns.take(
        () -> {
          if (body.isEmpty()) {
            body = Optional.of(maker.html(made()).html());
          }
          return body.get();
        });
  }

  @Override
  public String page() {
    return turns.take(() -> maker.page(made(), body()));
  }

  @Override
  public Optional<String> answers() {
    return turns.take(
        () -> {
          if (answers.isEmpty()) {
            answers =
                Optional.of(job.isNoticePage() ? maker.answers(made(), body()) : Optional.empty());
          }
          return answers.get();
        });
  }

  @Override
  public Path file(Format format) {
    byte[] bytes =
        switch (format) {
          case ADOC -> turns.take(() -> made().asciiDoc().text().getBytes(StandardCharsets.UTF_8));
          case PRINT -> turns.take(() -> maker.print(made()));
          case PDF -> pdf();
          default -> throw new IllegalArgumentException(format + " does not stand for itself");
        };
    try {
      Files.createDirectories(folder);
      return Files.write(Files.createTempFile(folder, "file", ""), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the preview's folder " + folder, e);
    }
  }

  /** The accessible PDF; pages are made while it is set. */
  private byte[] pdf() {
    PdfQueue.Pending pending = turns.take(() -> maker.pdf(made(), maker.html(made())));
    PdfQueue.Made set = pending.get();
    turns.take(
        () -> {
          set.faults().forEach(f -> sink.report(f.at(job.document().title().span())));
          return set;
        });
    return set.bytes();
  }

  /** How large a file would be is not known before somebody wants it. */
  @Override
  public OptionalLong size(Format format) {
    return OptionalLong.empty();
  }

  /** Figures stand in the pages; as files they only accompany AsciiDoc that is taken elsewhere. */
  @Override
  public Map<String, Path> figures() {
    return Map.of();
  }

  private Draft made() {
    if (draft.isEmpty()) {
      draft = Optional.of(maker.draft(job).orElseThrow(Unmakeable::new));
    }
    return draft.get();
  }
}
