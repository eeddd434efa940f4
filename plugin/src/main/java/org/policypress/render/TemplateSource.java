package org.policypress.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds template files by name: the user's own folder first, then the templates of Policypress. */
public final class TemplateSource {
  private static final String BASE = "/org/policypress/templates/";

  private final Optional<Path> folder;
  private final String folderName;

  /**
   * @param folder the user's own templates; nothing to use ours only
   * @param folderName how a diagnostic calls that folder
   */
  public TemplateSource(Optional<Path> folder, String folderName) {
    this.folder = folder;
    this.folderName = folderName;
  }

  /** Ours alone, and then ours with the user's over them: for what is laid over, not replaced. */
  public List<TemplateSource> layers() {
    TemplateSource ours = new TemplateSource(Optional.empty(), folderName);
    return folder.isPresent() ? List.of(ours, this) : List.of(ours);
  }

  /** Loader for FreeMarker. */
  public TemplateLoader loader() {
    TemplateLoader ours = new ClassTemplateLoader(TemplateSource.class, BASE);
    if (folder.isEmpty()) {
      return ours;
    }
    try {
      TemplateLoader theirs = new FileTemplateLoader(folder.get().toFile());
      return new MultiTemplateLoader(new TemplateLoader[] {theirs, ours});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Path by which a diagnostic shows a template. */
  public String shownPath(String name) {
    boolean theirs = folder.map(f -> Files.isRegularFile(f.resolve(name))).orElse(false);
    return (theirs ? folderName : "policypress-templates") + "/" + name;
  }

  /** The files that are no FreeMarker templates: stylesheets, fonts, catalogues, style sheets. */
  public TemplateFiles files() {
    return folder.map(TemplateFiles::in).orElseGet(TemplateFiles::standard);
  }

  /** Bytes of a file, from the user's folder or ours. */
  public Optional<byte[]> bytes(String name) {
    try {
      return Optional.of(files().read(name));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shownPath(name), e);
    }
  }

  /** Text of a file in UTF-8. */
  public Optional<String> text(String name) {
    return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Tags of the languages that have a catalogue, the user's own included, sorted. */
  public List<String> languages() {
    return TemplateLanguages.of(BASE, folder);
  }

  /** Names of all sections that these kinds of documents list, sorted. */
  public List<String> knownSections(Stream<String> kinds) {
    return kinds.flatMap(kind -> sections(kind).stream()).distinct().sorted().toList();
  }

  /** Names that a kind of document lists as its sections, in order. */
  public List<String> sections(String kind) {
    return text("documents/" + kind + ".sections").stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
