package org.policypress.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the languages that templates have words of: those with a catalogue. */
final class TemplateLanguages {
  private static final String FOLDER = "messages/";
  private static final String SOURCE = FOLDER + "en.po";
  private static final String ENDING = ".po";

  private final Set<String> tags = new TreeSet<>();

  private TemplateLanguages() {}

  /**
   * Tags of all languages with a catalogue, sorted.
   *
   * @param base folder of our templates on the class path
   * @param own the user's own templates
   */
  static List<String> of(String base, Optional<Path> own) {
    TemplateLanguages found = new TemplateLanguages();
    try {
      found.addOurs(base);
      Optional<Path> catalogues = own.map(folder -> folder.resolve(FOLDER));
      if (catalogues.isPresent() && Files.isDirectory(catalogues.get())) {
        found.addFolder(catalogues.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the catalogues of the templates", e);
    }
    return List.copyOf(found.tags);
  }

  private void addOurs(String base) throws IOException {
    URL source = TemplateLanguages.class.getResource(base + SOURCE);
    if (source == null) {
      return;
    }
    URLConnection connection = source.openConnection();
    if (connection instanceof JarURLConnection jar) {
      addJar(jar);
      return;
    }
    try {
      addFolder(Path.of(source.toURI()).resolveSibling(""));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place of a file: " + source, e);
    }
  }

  private void addJar(JarURLConnection source) throws IOException {
    source.setUseCaches(false);
    String entry = source.getEntryName();
    String prefix = entry.substring(0, entry.lastIndexOf('/') + 1);
    try (JarFile jar = source.getJarFile()) {
      jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(prefix))
          .forEach(name -> add(name.substring(prefix.length())));
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> add(String.valueOf(file.getFileName())));
    }
  }

  private void add(String file) {
    if (file.endsWith(ENDING)) {
      tags.add(file.substring(0, file.length() - ENDING.length()));
    }
  }
}
