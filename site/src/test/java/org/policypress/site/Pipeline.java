package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import java.util.TreeMap;
import org.policypress.site.UserProject.Build;
import org.yaml.snakeyaml.Yaml;

/**
 * What a pipeline is besides its jobs: machines, each with a fresh checkout, and what is carried
 * from one to another. A test of an example file runs its very lines with it.
 */
final class Pipeline {
  private static final Path EXAMPLES = Path.of("src/site/pipelines");

  /** An example that must lie in the repository. */
  private static final String CHILD = "gitlab-shards.yml";

  private static final Path GROUP =
      PublishedSite.SOURCE.resolveSibling("plugin/src/test/resources/shards/kystskolerne");

  private final Path folder;
  private final Map<String, Path> artifacts = new TreeMap<>();
  private final Map<String, Path> caches = new TreeMap<>();
  private int copies;

  Pipeline(Path folder) {
    this.folder = folder;
  }

  /** A project with two organisations in a folder of its own, as it is in the repository. */
  UserProject machine() throws IOException {
    UserProject project = UserProject.in(folder.resolve("machine-" + ++copies));
    Files.delete(project.policy().file());
    Path sources = project.policy().folder();
    Checking.copy(
        PublishedSite.SOURCE.resolve("egelunden-friskole"), sources.resolve("egelunden-friskole"));
    Checking.copy(GROUP, sources.resolve("kystskolerne"));
    Files.copy(EXAMPLES.resolve(CHILD), project.path(CHILD));
    return project;
  }

  /** An example file, as YAML. */
  static Map<String, Object> example(String name) throws IOException {
    return parsed(Files.readString(EXAMPLES.resolve(name)));
  }

  /** YAML, or JSON, whose top is a mapping. */
  static Map<String, Object> parsed(String text) {
    return mapping(new Yaml().load(text));
  }

  /** A mapping of a pipeline file, with its keys as text. */
  static Map<String, Object> mapping(@Nullable Object value) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(value)).forEach((key, of) -> mapping.put(String.valueOf(key), of));
    return mapping;
  }

  /** A list of a pipeline file; what is left out is empty. */
  static List<Object> list(Map<String, Object> of, String key) {
    return of.get(key) instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  /** Runs lines, which must succeed. */
  static void run(UserProject machine, String lines, Map<String, String> variables)
      throws Exception {
    Build build = machine.shell(lines, variables);
    assertThat(build.status()).as(lines + "\n" + build.output()).isZero();
  }

  /**
   * Keeps a folder as an artifact.
   *
   * @param path where it will lie in the artifact
   * @param hidden whether files whose name begins with a dot are carried along
   */
  void upload(String name, Path from, String path, boolean hidden) {
    assertThat(PublishedSite.files(from)).as(name).isNotEmpty();
    Path kept = folder.resolve("artifact-" + ++copies);
    copy(from, kept.resolve(path), hidden);
    artifacts.put(name, kept);
  }

  /** Artifacts whose names begin so. */
  Map<String, Path> artifacts(String prefix) {
    Map<String, Path> some = new TreeMap<>(artifacts);
    some.keySet().removeIf(name -> !name.startsWith(prefix));
    return some;
  }

  /** Keeps a folder in the pipeline's own cache, if the job has made it. */
  void keep(String key, Path from) {
    if (Files.isDirectory(from)) {
      Path kept = folder.resolve("cache-" + ++copies);
      copy(from, kept, true);
      caches.put(key, kept);
    }
  }

  /** Brings back what was kept last under a key that begins so. */
  void restore(String prefix, Path to) {
    caches.entrySet().stream()
        .filter(kept -> kept.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .limit(1)
        .forEach(kept -> copy(kept, to, true));
  }

  /** Copies a folder over what is there. */
  static void copy(Path from, Path to, boolean hidden) {
    for (String file : PublishedSite.files(from)) {
      if (hidden || !("/" + file).contains("/.")) {
        try {
          Path target = to.resolve(file);
          Files.createDirectories(target.getParent());
          Files.write(target, Files.readAllBytes(from.resolve(file)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
