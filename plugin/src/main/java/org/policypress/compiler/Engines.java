package org.policypress.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.policypress.cache.ArtifactCache;
import org.policypress.cache.BuildIdentity;
import org.policypress.cache.ContentKey;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.render.AsciidoctorEngine;
import org.policypress.render.FinishedHtml;
import org.policypress.render.PaperTemplates;
import org.policypress.render.PdfProperties;
import org.policypress.render.PdfQueue;
import org.policypress.render.PrintPdf;
import org.policypress.render.TemplateFiles;
import org.policypress.source.SourceFile;

/**
 * What only an engine can make, taken from the cache where it was made before. An engine starts
 * with the first artifact that the cache has not.
 */
final class Engines implements AutoCloseable {
  private final Optional<ArtifactCache> cache;
  private final AsciidoctorEngine pages;
  private final PrintPdf print;
  private final PdfQueue pdfs;
  private final Supplier<String> pageMaker;
  private final Supplier<String> accessibleMaker;
  private final Supplier<String> printMaker;
  private final AtomicLong taken = new AtomicLong();

  /**
   * @param templates what shapes PDFs
   * @param cache where artifacts are kept; nothing to make all of them
   */
  Engines(TemplateFiles templates, Optional<ArtifactCache> cache) {
    this(templates, cache, new AsciidoctorEngine());
  }

  private Engines(TemplateFiles templates, Optional<ArtifactCache> cache, AsciidoctorEngine pages) {
    this.cache = cache;
    this.pages = pages;
    this.print = new PrintPdf(templates, pages);
    this.pdfs = new PdfQueue(templates);
    this.pageMaker = once(BuildIdentity::get);
    this.accessibleMaker = once(() -> maker(PaperTemplates.ofAccessible(templates)));
    this.printMaker = once(() -> maker(PaperTemplates.ofPrint(templates)));
  }

  /** Who makes a PDF, and with which style and fonts. */
  private String maker(byte[] templates) {
    return ContentKey.of("maker").with(pageMaker.get()).with(templates).key().hex();
  }

  /**
   * The same for other templates, with the engine of pages awake; this one sets no PDF any more.
   */
  Engines with(TemplateFiles templates) {
    pdfs.close();
    return new Engines(templates, cache, pages);
  }

  /** Starts the engine of pages beside other work. */
  void start() {
    pages.startBeside();
  }

  /** Starts the engine of pages beside other work where nothing was ever kept. */
  void foresee() {
    if (cache.isEmpty() || cache.get().isEmpty()) {
      pages.startBeside();
    }
  }

  /** The same where this document was not made before, which will be wanted as HTML. */
  void foresee(String asciiDoc) {
    if (cache.isPresent() && !cache.get().has(pageKey(asciiDoc))) {
      pages.startBeside();
    }
  }

  private Optional<byte[]> kept(ContentKey key) {
    Optional<byte[]> kept = cache.orElseThrow().find(key);
    kept.ifPresent(artifact -> taken.incrementAndGet());
    return kept;
  }

  /** How many artifacts were not made, since they were there. */
  long taken() {
    return taken.get();
  }

  private ContentKey pageKey(String asciiDoc) {
    return ContentKey.of("html").with(pageMaker.get()).with(asciiDoc).key();
  }

  /** A document as HTML, as Asciidoctor writes it; what it has to say goes to the sink. */
  String html(SourceFile asciiDoc, Diagnostics sink) {
    AsciidoctorEngine.Converted page = converted(asciiDoc.text());
    page.remarks().forEach(remark -> remark.report(asciiDoc, sink));
    return page.html();
  }

  private AsciidoctorEngine.Converted converted(String asciiDoc) {
    if (cache.isEmpty()) {
      return pages.convert(asciiDoc);
    }
    ContentKey key = pageKey(asciiDoc);
    Optional<byte[]> kept = kept(key);
    if (kept.isPresent()) {
      return KeptArtifact.page(kept.get());
    }
    AsciidoctorEngine.Converted made = pages.convert(asciiDoc);
    cache.get().keep(key, KeptArtifact.of(made));
    return made;
  }

  /** The accessible PDF of a finished document, which nobody may change any more. */
  PdfQueue.Pending accessible(FinishedHtml html, PdfProperties properties) {
    if (cache.isEmpty()) {
      return pdfs.add(html, properties, made -> {});
    }
    ContentKey key =
        ContentKey.of("pdf")
            .with(accessibleMaker.get())
            .with(properties.toString())
            .with(html.html())
            .key();
    Optional<byte[]> kept = kept(key);
    if (kept.isPresent()) {
      return PdfQueue.Pending.of(KeptArtifact.pdf(kept.get()));
    }
    return pdfs.add(html, properties, made -> cache.get().keep(key, KeptArtifact.of(made)));
  }

  /**
   * The print edition of a document; what the engine has to say goes to the sink.
   *
   * @param drawn SVG text of its figures, by name
   */
  byte[] print(
      SourceFile asciiDoc, PdfProperties properties, Map<String, String> drawn, Diagnostics sink) {
    PrintPdf.Printed printed = printed(asciiDoc, properties, drawn);
    printed.remarks().forEach(remark -> remark.report(asciiDoc, sink));
    return printed.pdf();
  }

  private PrintPdf.Printed printed(
      SourceFile asciiDoc, PdfProperties properties, Map<String, String> drawn) {
    if (cache.isEmpty()) {
      return printAnew(asciiDoc, properties, drawn);
    }
    ContentKey.Builder shape =
        ContentKey.of("print")
            .with(printMaker.get())
            .with(properties.toString())
            .with(asciiDoc.text());
    new TreeMap<>(drawn).forEach((name, svg) -> shape.with(name).with(svg));
    ContentKey key = shape.key();
    Optional<byte[]> kept = kept(key);
    if (kept.isPresent()) {
      return KeptArtifact.print(kept.get());
    }
    PrintPdf.Printed made = printAnew(asciiDoc, properties, drawn);
    cache.get().keep(key, KeptArtifact.of(made));
    return made;
  }

  private PrintPdf.Printed printAnew(
      SourceFile asciiDoc, PdfProperties properties, Map<String, String> drawn) {
    try {
      Path folder = Files.createTempDirectory("policypress");
      try {
        return print.render(asciiDoc, properties, drawn, folder);
      } finally {
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the folder for temporary files", e);
    }
  }

  /** Asked for the first time when the first artifact needs it, and then known. */
  private static Supplier<String> once(Supplier<String> ask) {
    return new Supplier<>() {
      private Optional<String> answer = Optional.empty();

      @Override
      public String get() {
        if (answer.isEmpty()) {
          answer = Optional.of(ask.get());
        }
        return answer.get();
      }
    };
  }

  /** Stops the engines that have started, and keeps the cache within its limit. */
  @Override
  public void close() {
    pdfs.close();
    pages.close();
    cache.ifPresent(ArtifactCache::trim);
  }
}
