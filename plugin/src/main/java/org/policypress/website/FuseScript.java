package org.policypress.website;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/**
 * Fuse.js, which finds words that are spelled nearly as a reader typed them. It comes out of its
 * WebJar, whichever version the build has, with its licence.
 */
final class FuseScript {
  private static final String VERSION = "META-INF/maven/org.webjars.npm/fuse.js/pom.properties";
  private static final String FILES = "META-INF/resources/webjars/fuse.js/";

  private FuseScript() {}

  /** The files by their names among the assets. */
  static Map<String, byte[]> files() {
    try {
      Properties build = new Properties();
      try (InputStream in = open(VERSION)) {
        build.load(in);
      }
      String folder = FILES + build.getProperty("version") + "/";
      return Map.of(
          "fuse.js", bytes(folder + "dist/fuse.basic.min.js"),
          "fuse-licence.txt", bytes(folder + "LICENSE"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the WebJar of Fuse.js", e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = FuseScript.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new IOException("missing from the class path: " + name);
    }
    return in;
  }
}
