package org.policypress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.policypress.site.OfflineMaven;

/**
 * A Maven project in a folder of its own.
 *
 * @param folder where it is
 * @param maven what builds it
 */
record PolicyProject(Path folder, OfflineMaven maven) {
  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.policypress.benchmark</groupId>
        <artifactId>%s</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <properties>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          <project.build.outputTimestamp>2026-11-22T00:00:00Z</project.build.outputTimestamp>
        </properties>
      %s</project>
      """;

  private static final String PLUGIN =
      """
        <build>
          <plugins>
            <plugin>
              <groupId>org.policypress</groupId>
              <artifactId>policy-maven-plugin</artifactId>
              <version>%s</version>
            </plugin>
          </plugins>
        </build>
      """;

  /** A project that says nothing but its name. */
  static PolicyProject empty(Path folder, OfflineMaven maven) throws IOException {
    return with("", folder, maven);
  }

  /** A project that names our plugin. */
  static PolicyProject ofPolicy(Path folder, OfflineMaven maven) throws IOException {
    return with(PLUGIN.formatted(Settings.of("policypress.version")), folder, maven);
  }

  /** A project with this in its POM. */
  static PolicyProject with(String build, Path folder, OfflineMaven maven) throws IOException {
    // marks the root of the project, so that Maven does not look above it
    Files.createDirectories(folder.resolve(".mvn"));
    Files.writeString(
        folder.resolve("pom.xml"), POM.formatted(folder.getFileName().toString(), build));
    return new PolicyProject(folder, maven);
  }

  /** Builds it. */
  Execution run(String... arguments) throws IOException, InterruptedException {
    return Execution.of(maven.run(folder, List.of(arguments)), log());
  }

  /** Builds it for the first time, when something may have to be fetched. */
  Execution runOnline(String... arguments) throws IOException, InterruptedException {
    return Execution.of(maven.runOnline(folder, List.of(arguments)), log());
  }

  /** Compiles its policy, as far as the settings say, with more arguments. */
  Execution compile(String... more) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("policy:compile"));
    if (!Settings.documents().isEmpty()) {
      arguments.add("-Dpolicy.documents=" + String.join(",", Settings.documents()));
    }
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private Path log() {
    return folder.resolveSibling(folder.getFileName() + ".log");
  }

  /**
   * Sets how its builds start Java.
   *
   * @param options as in {@code .mvn/jvm.config}; empty for nothing but what Maven says
   */
  void startWith(String options) throws IOException {
    Files.writeString(folder.resolve(".mvn").resolve("jvm.config"), options);
  }

  /** Forgets all that was made. */
  void clean() throws IOException {
    delete(folder.resolve("target"));
  }

  /** Deletes a folder, if it is there, and all that is in it. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
