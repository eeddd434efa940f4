package org.policypress.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.DocumentParts;
import org.policypress.model.Document.Format;

/** Reads the parts of one document. */
final class StoredParts implements DocumentParts {
  private static final String SVG = ".svg";

  private final PartFiles files;
  private final boolean draft;
  private final Map<Format, Long> sizes = new EnumMap<>(Format.class);

  StoredParts(DocumentJob job, PartFiles files) {
    this.files = files;
    this.draft = Files.exists(files.draft());
    for (Format format : job.formats()) {
      if (format.standsForItself()) {
        sizes.put(format, size(files.of(format)));
      }
    }
  }

  @Override
  public boolean draft() {
    return draft;
  }

  @Override
  public String body() {
    return text(files.body());
  }

  @Override
  public String page() {
    return text(files.page());
  }

  @Override
  public Optional<String> answers() {
    return Files.exists(files.answers()) ? Optional.of(text(files.answers())) : Optional.empty();
  }

  @Override
  public OptionalLong size(Format format) {
    Long size = sizes.get(format);
    return size == null ? OptionalLong.empty() : OptionalLong.of(size);
  }

  @Override
  public Path file(Format format) {
    return files.of(format);
  }

  @Override
  public Map<String, Path> figures() {
    Map<String, Path> figures = new TreeMap<>();
    Path folder = files.figures();
    if (!Files.isDirectory(folder)) {
      return figures;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + SVG)) {
      for (Path figure : all) {
        String name = String.valueOf(figure.getFileName());
        figures.put(name.substring(0, name.length() - SVG.length()), figure);
      }
      return figures;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("cannot read what was made of a document", e);
  }
}
