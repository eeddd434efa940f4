package org.policypress.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A project that uses the plugin, built by the Maven that builds us, offline. */
final class UserProject {
  private static final String VERSION = PublishedSite.VERSION;
  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>dk.example</groupId>
        <artifactId>nordby</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <properties>
          <project.build.outputTimestamp>2026-11-22T00:00:00Z</project.build.outputTimestamp>
        </properties>
        <build>
          <plugins>
            <plugin>
              <groupId>org.policypress</groupId>
              <artifactId>policy-maven-plugin</artifactId>
              <version>%s</version>
              <executions>
                <execution>
                  <goals>
                    <goal>validate</goal>
                    <goal>compile</goal>
                  </goals>
                </execution>
              </executions>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private final Path folder;
  private final OfflineMaven maven;
  private final SmallPolicy policy;

  private UserProject(Path folder, OfflineMaven maven, SmallPolicy policy) {
    this.folder = folder;
    this.maven = maven;
    this.policy = policy;
  }

  /**
   * How a build ended.
   *
   * @param status exit status
   * @param output all that it printed
   */
  record Build(int status, String output) {}

  /** Sets up a project, and the repository with our plugin beside it. */
  static UserProject in(Path folder) throws IOException {
    Path project = Files.createDirectories(folder.resolve("project"));
    Files.writeString(project.resolve("pom.xml"), POM.formatted(VERSION));
    // marks the root of the project, so that Maven does not look above it
    Files.createDirectories(project.resolve(".mvn"));
    OfflineMaven maven = OfflineMaven.with(folder.resolve("repository"));
    return new UserProject(project, maven, SmallPolicy.in(project.resolve("policy-source")));
  }

  /** Its policy. */
  SmallPolicy policy() {
    return policy;
  }

  /** Adds a configuration of the plugin to the POM. */
  void configure(String parameters) throws IOException {
    Path pom = folder.resolve("pom.xml");
    Files.writeString(
        pom,
        Files.readString(pom)
            .replace(
                "<executions>",
                "<configuration>\n" + parameters + "</configuration>\n<executions>"));
  }

  /** A path in the project. */
  Path path(String path) {
    return folder.resolve(path);
  }

  /** Where it publishes. */
  Path site() {
    return path("target/policy");
  }

  /** Runs Maven in it. */
  Build maven(String... arguments) throws IOException, InterruptedException {
    return build(command(arguments));
  }

  /**
   * Runs lines of a shell in it, as a pipeline does; there {@code ./mvnw} is this Maven.
   *
   * @param variables what the pipeline puts into the environment
   */
  Build shell(String lines, Map<String, String> variables)
      throws IOException, InterruptedException {
    ProcessBuilder builder = command();
    String ours =
        builder.command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    Path wrapper = path("mvnw");
    Files.writeString(wrapper, "#!/bin/sh\nexec " + ours + " \"$@\"\n");
    if (!wrapper.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + wrapper + " executable");
    }
    builder.environment().putAll(variables);
    return build(builder.command("sh", "-e", "-c", lines));
  }

  private Build build(ProcessBuilder builder) throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder.getParent(), "maven", ".log");
    int status = builder.redirectOutput(log.toFile()).start().waitFor();
    return new Build(status, Files.readString(log, StandardCharsets.UTF_8));
  }

  /** Starts Maven in it, for a goal that does not end by itself. */
  Process start(String... arguments) throws IOException {
    return command(arguments).start();
  }

  private ProcessBuilder command(String... arguments) {
    ProcessBuilder builder = maven.run(folder, List.of(arguments));
    // a small project is built before the second compiler has earned its start
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    return builder;
  }
}
