package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs the jobs of two pipeline files of GitLab CI, as far as the examples use what there is. */
final class GitLabRun {
  /** Names of jobs are cut off there, and then no pipeline comes about. */
  private static final int LONGEST_NAME = 255;

  private final Pipeline pipeline;
  private final Map<String, Object> parent;

  GitLabRun(Pipeline pipeline, Map<String, Object> parent) {
    this.pipeline = pipeline;
    this.parent = parent;
  }

  /** The whole pipeline; gives the machine of the last job. */
  UserProject run() throws Exception {
    UserProject planned = job(parent, "plan", Map.of());
    Map<String, Object> make = Pipeline.mapping(parent.get("make"));
    Map<String, Object> trigger = Pipeline.mapping(make.get("trigger"));
    Map<String, Object> include = Pipeline.mapping(Pipeline.list(trigger, "include").get(0));
    assertThat(include).containsEntry("job", "plan");
    Path file = planned.path(String.valueOf(include.get("artifact")));
    Map<String, Object> child = Pipeline.parsed(Files.readString(file));
    assertThat(Pipeline.list(child, "stages")).containsExactly("shard", "merge");

    Map<String, Object> shard = Pipeline.mapping(child.get("shard"));
    Map<String, Object> base = Pipeline.mapping(child.get(String.valueOf(shard.get("extends"))));
    Map<String, Object> parallel = Pipeline.mapping(base.get("parallel"));
    for (Object edition : Pipeline.list(parallel, "matrix")) {
      Map<String, String> variables = new HashMap<>();
      Pipeline.mapping(edition).forEach((name, of) -> variables.put(name, String.valueOf(of)));
      assertThat("shard: [" + String.join(", ", variables.values()) + "]")
          .hasSizeLessThan(LONGEST_NAME);
      assertThat(Pipeline.mapping(Pipeline.list(shard, "needs").get(0)))
          .containsEntry("job", "plan");
      job(child, "shard", variables);
    }
    return job(child, "merge", Map.of());
  }

  /** A job begins with what the jobs before it have handed on. */
  private UserProject job(Map<String, Object> file, String name, Map<String, String> variables)
      throws Exception {
    UserProject machine = pipeline.machine();
    Map<String, Object> job = Pipeline.mapping(file.get(name));
    String before = name.equals("merge") ? "shard" : "plan";
    pipeline
        .artifacts(before)
        .values()
        .forEach(from -> Pipeline.copy(from, machine.path(""), true));
    Map<String, Object> cache = Pipeline.mapping(job.get("cache"));
    String key = expanded(String.valueOf(cache.get("key")), variables);
    String kept = String.valueOf(Pipeline.list(cache, "paths").get(0));
    pipeline.restore(key, machine.path(kept));
    List<Object> script = Pipeline.list(job, "script");
    Pipeline.run(
        machine, script.stream().map(String::valueOf).collect(Collectors.joining("\n")), variables);
    if (!"pull".equals(cache.get("policy"))) {
      pipeline.keep(key, machine.path(kept));
    }
    String path =
        String.valueOf(Pipeline.list(Pipeline.mapping(job.get("artifacts")), "paths").get(0));
    String artifact = name + variables.getOrDefault("SHARD", "");
    pipeline.upload(artifact, machine.path(path), path, true);
    return machine;
  }

  private static String expanded(String text, Map<String, String> variables) {
    String expanded = text;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      expanded = expanded.replace("$" + variable.getKey(), variable.getValue());
    }
    return expanded;
  }
}
