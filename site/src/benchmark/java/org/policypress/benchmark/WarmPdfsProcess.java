package org.policypress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.policypress.compiler.CompilerFault;
import org.policypress.render.AccessiblePdf;
import org.policypress.render.AsciidoctorEngine;
import org.policypress.render.FinishedHtml;
import org.policypress.render.TemplateFiles;

/** Makes PDFs of the same texts again and again and says how long each took. */
final class WarmPdfsProcess {
  static final String TOOK = "took: ";

  private static final int DOCUMENTS_OF_EACH_LANGUAGE = 1;
  private static final int DOCUMENTS_TO_WARM_UP = 80;

  private WarmPdfsProcess() {}

  /** Makes a PDF. */
  @FunctionalInterface
  private interface Work {
    void done(PreparedDocument document, PreparedDocument.Composed composed) throws IOException;
  }

  /** Takes which engine, and the folder of the policies. */
  public static void main(String[] arguments) throws IOException, CompilerFault {
    List<PreparedDocument> documents = documents(Path.of(arguments[1]));
    List<PreparedDocument.Composed> composed =
        documents.stream().map(PreparedDocument::compose).toList();
    switch (arguments[0]) {
      case "ours" -> ours(documents, composed, false);
      case "body" -> ours(documents, composed, true);
      default -> theirs(documents, composed);
    }
    System.exit(0);
  }

  private static List<PreparedDocument> documents(Path sources) throws IOException, CompilerFault {
    List<PreparedDocument> documents = new ArrayList<>();
    List<Path> folders;
    try (Stream<Path> all = Files.list(sources)) {
      folders = all.sorted().toList();
    }
    for (Path folder : folders) {
      documents.addAll(
          PreparedDocument.of(PreparedDocument.checked(folder), DOCUMENTS_OF_EACH_LANGUAGE));
    }
    return documents;
  }

  private static void ours(
      List<PreparedDocument> documents, List<PreparedDocument.Composed> composed, boolean ofBody)
      throws IOException {
    AccessiblePdf pdf = new AccessiblePdf(TemplateFiles.standard());
    try (AsciidoctorEngine engine = new AsciidoctorEngine()) {
      if (ofBody) {
        IdentityHashMap<PreparedDocument, FinishedHtml> pages = new IdentityHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
          pages.put(documents.get(i), documents.get(i).html(composed.get(i), engine));
        }
        repeat(
            documents,
            composed,
            (document, text) -> {
              FinishedHtml page = pages.get(document);
              if (page != null) {
                document.pdf(text, page, pdf);
              }
            });
      } else {
        repeat(
            documents,
            composed,
            (document, text) -> document.pdf(text, document.html(text, engine), pdf));
      }
    }
  }

  private static void theirs(
      List<PreparedDocument> documents, List<PreparedDocument.Composed> composed)
      throws IOException {
    Path folder = Files.createTempDirectory("benchmark");
    try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
      asciidoctor.requireLibrary("asciidoctor-pdf");
      repeat(
          documents,
          composed,
          (document, text) -> {
            Path figures = Files.createDirectories(folder.resolve("figures"));
            for (Map.Entry<String, String> figure : text.figures().entrySet()) {
              Files.writeString(figures.resolve(figure.getKey() + ".svg"), figure.getValue());
            }
            asciidoctor.convert(
                text.asciiDoc().text(),
                Options.builder()
                    .backend("pdf")
                    .safe(SafeMode.UNSAFE)
                    .baseDir(folder.toFile())
                    .toFile(folder.resolve("document.pdf").toFile())
                    .build());
          });
    } finally {
      PolicyProject.delete(folder);
    }
  }

  private static void repeat(
      List<PreparedDocument> documents, List<PreparedDocument.Composed> composed, Work work)
      throws IOException {
    int warmUps = 1 + DOCUMENTS_TO_WARM_UP / documents.size();
    for (int round = 0; round < warmUps + Settings.rounds(); round++) {
      for (int i = 0; i < documents.size(); i++) {
        long start = System.nanoTime();
        work.done(documents.get(i), composed.get(i));
        if (round >= warmUps) {
          double milliseconds = (System.nanoTime() - start) / 1e6;
          System.out.printf(
              Locale.ROOT, "%s%.3f %s%n", TOOK, milliseconds, documents.get(i).path());
        }
      }
    }
  }
}
