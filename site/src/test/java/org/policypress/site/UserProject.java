package org.policypress.site;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A project that uses the plugin, built by the Maven that builds us, offline. It finds the plugin
 * of this build in a repository of its own, and everything else in the one that we use.
 */
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
  private final SmallPolicy policy;

  private UserProject(Path folder, SmallPolicy policy) {
    this.folder = folder;
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
    Path reactor = PublishedSite.SOURCE.resolveSibling("");
    Path repository = folder.resolve("repository").resolve("org").resolve("policypress");
    install(reactor.resolve("pom.xml"), repository, "policypress", ".pom");
    for (String module : List.of("templates", "plugin")) {
      String artifact = module.equals("plugin") ? "policy-maven-plugin" : "policypress-templates";
      install(reactor.resolve(module).resolve("pom.xml"), repository, artifact, ".pom");
      Path jar = Path.of(module, "target", artifact + "-" + VERSION + ".jar");
      install(reactor.resolve(jar), repository, artifact, ".jar");
    }
    return new UserProject(project, SmallPolicy.in(project.resolve("policy-source")));
  }

  private static void install(Path file, Path repository, String artifact, String ending)
      throws IOException {
    Path folder = Files.createDirectories(repository.resolve(artifact).resolve(VERSION));
    Files.copy(
        file,
        folder.resolve(artifact + "-" + VERSION + ending),
        StandardCopyOption.REPLACE_EXISTING);
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
    List<String> command = new ArrayList<>(command());
    command.addAll(List.of(arguments));
    return run(command, Map.of());
  }

  /**
   * Runs lines of a shell in it, as a pipeline does; there {@code ./mvnw} is this Maven.
   *
   * @param variables what the pipeline puts into the environment
   */
  Build shell(String lines, Map<String, String> variables)
      throws IOException, InterruptedException {
    Path wrapper = folder.resolve("mvnw");
    String maven =
        command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    Files.writeString(wrapper, "#!/bin/sh\nexec " + maven + " \"$@\"\n");
    if (!wrapper.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + wrapper + " executable");
    }
    return run(List.of("sh", "-e", "-c", lines), variables);
  }

  private List<String> command() {
    boolean windows = File.separatorChar == '\\';
    Path maven = Path.of(PublishedSite.setting("policypress.maven"), "bin");
    return List.of(
        maven.resolve(windows ? "mvn.cmd" : "mvn").toString(),
        "-o",
        "-B",
        "-ntp",
        "-Dmaven.repo.local=" + folder.resolveSibling("repository"),
        "-Dmaven.repo.local.tail=" + PublishedSite.setting("policypress.repository"),
        "-Dmaven.repo.local.tail.ignoreAvailability=true");
  }

  private Build run(List<String> command, Map<String, String> variables)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder.getParent(), "maven", ".log");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", PublishedSite.setting("java.home"));
    builder.environment().remove("MAVEN_ARGS");
    // a small project is built before the second compiler has earned its start
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    builder.environment().putAll(variables);
    int status = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    return new Build(status, Files.readString(log, StandardCharsets.UTF_8));
  }
}
