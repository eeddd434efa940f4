package org.policypress.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Names that a parameter lists, or of which it names the file: too many for a command line. */
final class NameList {
  private static final String FILE = "@";

  private NameList() {}

  /**
   * The names.
   *
   * @param written names, and {@code @file} for those in a file, one to a line
   * @param root the folder from which a file is named
   */
  static List<String> of(String parameter, List<String> written, Path root)
      throws MojoExecutionException {
    List<String> names = new ArrayList<>();
    for (String name : written) {
      if (name.startsWith(FILE)) {
        names.addAll(read(parameter, root.resolve(name.substring(FILE.length()))));
      } else {
        names.add(name);
      }
    }
    return names;
  }

  private static List<String> read(String parameter, Path file) throws MojoExecutionException {
    try {
      List<String> names =
          Files.readAllLines(file).stream()
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .toList();
      if (names.isEmpty()) {
        throw new MojoExecutionException(
            parameter + " names `" + file + "`, in which there is no name");
      }
      return names;
    } catch (IOException e) {
      throw new MojoExecutionException(
          parameter
              + " names `"
              + file
              + "`, which cannot be read: make it with policy:plan, or copy it here",
          e);
    }
  }
}
