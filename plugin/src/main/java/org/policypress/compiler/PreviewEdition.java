package org.policypress.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.model.KebabCase;
import org.policypress.website.SiteAssembler;
import org.policypress.website.SiteFiles;

/** The site of a preview as its sources are at one moment; each file is made when it is wanted. */
final class PreviewEdition {
  private final List<PreviewParts> documents;
  private final SiteAssembler assembler;
  private final SiteFiles files;
  private final Turns turns;
  private final Diagnostics sink;
  private final Map<String, Optional<byte[]>> made = new ConcurrentHashMap<>();
  private volatile List<Diagnostic> found = List.of();
  private volatile Optional<String> fault = Optional.empty();

  /**
   * @param assembler puts pages together
   * @param turns one is taken while a page is put together
   * @param sink takes what is wrong with what is made; nobody else reads it
   */
  PreviewEdition(
      List<PreviewParts> documents, SiteAssembler assembler, Turns turns, Diagnostics sink) {
    this.sink = sink;
    this.documents = List.copyOf(documents);
    this.assembler = assembler;
    this.turns = turns;
    this.files =
        assembler.files(
            this.documents.stream().map(of -> new RenderedDocument(of.job(), of)).toList());
  }

  /** Paths of the first pages of both parts, the public one first. */
  List<String> starts() {
    return Stream.of(SitePart.values())
        .map(part -> part.root() + "index.html")
        .filter(files.made()::containsKey)
        .toList();
  }

  /** Whether the site has such a file, whether or not it can be made. */
  boolean has(String path) {
    return files.made().containsKey(path)
        || files.stored().containsKey(path)
        || turns.take(assembler::late).containsKey(path);
  }

  /** What is wrong with what was made so far. */
  List<Diagnostic> found() {
    return found;
  }

  /** Why a file could not be made although nothing is known to be wrong with it. */
  Optional<String> fault() {
    return fault;
  }

  /** A file of the site; nothing if it cannot be made, or if there is no such file. */
  Optional<byte[]> file(String path) {
    try {
      return made(path);
    } catch (PreviewParts.Unmakeable e) {
      return Optional.empty();
    } catch (RuntimeException e) {
      // A policy that breaks its rules may be one of which no page can be made.
      fault = Optional.of(path + " could not be made, which is a fault of Policypress: " + e);
      return Optional.empty();
    } finally {
      found = turns.take(sink::sorted);
    }
  }

  private Optional<byte[]> made(String path) {
    Optional<byte[]> known = made.get(path);
    if (known != null) {
      return known;
    }
    Supplier<Path> stored = files.stored().get(path);
    if (stored != null) {
      return Optional.of(taken(stored.get()));
    }
    Supplier<Optional<byte[]>> page = files.made().get(path);
    if (page == null) {
      return Optional.ofNullable(turns.take(assembler::late).get(path));
    }
    documents.stream().filter(of -> isSearchedBy(path, of.job())).forEach(PreviewParts::body);
    Optional<byte[]> bytes = turns.take(page);
    made.put(path, bytes);
    return bytes;
  }

  /**
   * Whether a file is the index that has this document: its page is made beforehand, so that nobody
   * who wants another page has to wait for all of them.
   */
  private static boolean isSearchedBy(String path, DocumentJob job) {
    String audience = KebabCase.of(job.document().audience().value());
    return job.isPage()
        && path.endsWith("/search-" + audience + ".js")
        && job.folder().startsWith(path.substring(0, path.lastIndexOf('/') + 1));
  }

  private static byte[] taken(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read what the preview has made", e);
    }
  }
}
