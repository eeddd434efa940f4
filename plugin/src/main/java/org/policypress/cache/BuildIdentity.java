package org.policypress.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who makes an artifact: this build of the compiler, its libraries, and the Java that runs them.
 * What another one made is not taken for ours.
 */
public final class BuildIdentity {
  private static final String TEMPLATES = "policypress-templates";

  private BuildIdentity() {}

  /**
   * An identity that changes with any byte of our own and with the version of any library.
   * Templates have no part in it: an artifact names those that shape it.
   */
  public static String get() {
    return of(false);
  }

  /** The same of a whole build, which any template may shape. */
  public static String withTemplates() {
    return of(true);
  }

  private static String of(boolean templates) {
    ContentKey.Builder key = ContentKey.of("build");
    key.with(Runtime.version().toString()).with(System.getProperty("java.vendor", ""));
    Path ours = place(BuildIdentity.class.getProtectionDomain().getCodeSource().getLocation());
    try {
      FileTree.into(key, ours);
      for (Path library : libraries()) {
        String name = String.valueOf(library.getFileName());
        if (isTemplates(library)) {
          if (templates) {
            FileTree.into(key, library);
          }
        } else if (Files.isRegularFile(library) && !library.equals(ours)) {
          key.with(name).with(Long.toString(Files.size(library)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the compiler's own files", e);
    }
    return key.key().hex();
  }

  /** A jar, or in the build of Policypress itself a folder. */
  private static boolean isTemplates(Path library) {
    return String.valueOf(library.getFileName()).startsWith(TEMPLATES)
        || Files.isDirectory(library.resolve("org/policypress/templates"));
  }

  /** What the compiler runs with: as Maven gives it to a plugin, or as a program was started. */
  private static List<Path> libraries() {
    List<Path> libraries = new ArrayList<>();
    if (BuildIdentity.class.getClassLoader() instanceof URLClassLoader realm) {
      for (URL url : realm.getURLs()) {
        libraries.add(place(url));
      }
    } else {
      for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
        libraries.add(Path.of(entry));
      }
    }
    return libraries;
  }

  private static Path place(URL url) {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
