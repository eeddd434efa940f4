package org.policypress.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The Maven that builds us, for projects that use the plugin of this build. It finds the plugin in
 * a repository of its own, and everything else in the one that we use.
 */
public final class OfflineMaven {
  private final Path repository;

  private OfflineMaven(Path repository) {
    this.repository = repository;
  }

  /** Sets up the repository with our plugin. */
  public static OfflineMaven with(Path repository) throws IOException {
    Path reactor = PublishedSite.SOURCE.resolveSibling("");
    Path ours = repository.resolve("org").resolve("policypress");
    install(reactor.resolve("pom.xml"), ours, "policypress", ".pom");
    for (String module : List.of("templates", "plugin")) {
      String artifact = module.equals("plugin") ? "policy-maven-plugin" : "policypress-templates";
      install(reactor.resolve(module).resolve("pom.xml"), ours, artifact, ".pom");
      Path jar = Path.of(module, "target", artifact + "-" + PublishedSite.VERSION + ".jar");
      install(reactor.resolve(jar), ours, artifact, ".jar");
    }
    return new OfflineMaven(repository);
  }

  private static void install(Path file, Path repository, String artifact, String ending)
      throws IOException {
    Path folder =
        Files.createDirectories(repository.resolve(artifact).resolve(PublishedSite.VERSION));
    Files.copy(
        file,
        folder.resolve(artifact + "-" + PublishedSite.VERSION + ending),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** A run of it in a project, which fetches nothing. */
  public ProcessBuilder run(Path project, List<String> arguments) {
    List<String> offline = new ArrayList<>(List.of("-o"));
    offline.addAll(arguments);
    return runOnline(project, offline);
  }

  /** The same, but what is in neither repository is fetched. */
  public ProcessBuilder runOnline(Path project, List<String> arguments) {
    boolean windows = File.separatorChar == '\\';
    Path maven = Path.of(PublishedSite.setting("policypress.maven"), "bin");
    List<String> command = new ArrayList<>();
    command.add(maven.resolve(windows ? "mvn.cmd" : "mvn").toString());
    command.addAll(
        List.of(
            "-B",
            "-ntp",
            "-Dmaven.repo.local=" + repository,
            "-Dmaven.repo.local.tail=" + PublishedSite.setting("policypress.repository"),
            "-Dmaven.repo.local.tail.ignoreAvailability=true"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
    builder.environment().put("JAVA_HOME", PublishedSite.setting("java.home"));
    builder.environment().remove("MAVEN_ARGS");
    builder.environment().remove("MAVEN_OPTS");
    return builder.redirectErrorStream(true);
  }
}
