package org.policypress.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one policy set.
 *
 * @param path the folder
 * @param base files that hold for the group, sorted
 * @param overlays files of the schools, sorted
 * @param catalogues translations by language tag
 */
public record PolicyFolder(
    Path path, List<Path> base, List<Path> overlays, Map<String, Path> catalogues) {
  private static final String SCHOOLS = "schools";
  private static final String LOCALES = "locales";

  /** Copies the lists. */
  public PolicyFolder {
    base = List.copyOf(base);
    overlays = List.copyOf(overlays);
    catalogues = Collections.unmodifiableMap(new TreeMap<>(catalogues));
  }

  /**
   * All policy sets of a source directory: itself, or the folders in it.
   *
   * @throws CompilerFault if the directory is missing, cannot be read or holds no policy
   */
  public static List<PolicyFolder> discover(Path sourceDirectory) throws CompilerFault {
    if (!Files.isDirectory(sourceDirectory)) {
      throw new CompilerFault(
          "there is no source folder "
              + sourceDirectory
              + ": create it, or set policy.sourceDirectory to the folder that holds the policy");
    }
    try {
      List<PolicyFolder> found = new ArrayList<>();
      if (!yamlFiles(sourceDirectory, 1).isEmpty()) {
        found.add(of(sourceDirectory));
      } else {
        for (Path folder : children(sourceDirectory)) {
          if (Files.isDirectory(folder) && !yamlFiles(folder, 1).isEmpty()) {
            found.add(of(folder));
          }
        }
      }
      if (found.isEmpty()) {
        throw new CompilerFault(
            "the source folder "
                + sourceDirectory
                + " holds no policy: put YAML files into it, or one folder for each organisation");
      }
      return found;
    } catch (IOException e) {
      throw new CompilerFault("cannot read the source folder " + sourceDirectory, e);
    }
  }

  private static PolicyFolder of(Path folder) throws IOException {
    List<Path> base = new ArrayList<>();
    List<Path> overlays = new ArrayList<>();
    for (Path file : yamlFiles(folder, Integer.MAX_VALUE)) {
      boolean ofSchool = folder.relativize(file).startsWith(SCHOOLS);
      (ofSchool ? overlays : base).add(file);
    }
    Map<String, Path> catalogues = new TreeMap<>();
    Path locales = folder.resolve(LOCALES);
    if (Files.isDirectory(locales)) {
      for (Path file : children(locales)) {
        String name = file.getFileName().toString();
        if (name.endsWith(".po")) {
          catalogues.put(name.substring(0, name.length() - ".po".length()), file);
        }
      }
    }
    return new PolicyFolder(folder, base, overlays, catalogues);
  }

  private static List<Path> yamlFiles(Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files
          .filter(Files::isRegularFile)
          .filter(PolicyFolder::isYaml)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static boolean isYaml(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(Path::toString)).toList();
    }
  }
}
