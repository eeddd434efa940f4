package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the jobs of a workflow of GitHub Actions, as far as the example uses what there is. */
final class GitHubRun {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(.+?) *\\}\\}");

  private final Pipeline pipeline;
  private final Map<String, Object> jobs;

  GitHubRun(Pipeline pipeline, Map<String, Object> workflow) {
    this.pipeline = pipeline;
    this.jobs = Pipeline.mapping(workflow.get("jobs"));
  }

  /** The whole workflow; gives the machine of the last job. */
  UserProject run() throws Exception {
    assertThat(jobs.keySet()).containsExactly("plan", "shard", "merge");
    for (Map<String, Object> edition : editions(plan())) {
      Map<String, String> known = new HashMap<>();
      edition.forEach((name, value) -> known.put("matrix." + name, String.valueOf(value)));
      job("shard", known, new HashMap<>());
    }
    return job("merge", new HashMap<>(), new HashMap<>());
  }

  /** The matrix that the first job makes, as text. */
  String plan() throws Exception {
    Map<String, String> outputs = new HashMap<>();
    job("plan", new HashMap<>(), outputs);
    Map<String, Object> declared =
        Pipeline.mapping(Pipeline.mapping(jobs.get("plan")).get("outputs"));
    return evaluated(String.valueOf(declared.get("matrix")), outputs);
  }

  private List<Map<String, Object>> editions(String matrix) {
    Map<String, Object> strategy =
        Pipeline.mapping(Pipeline.mapping(jobs.get("shard")).get("strategy"));
    assertThat(strategy).containsEntry("matrix", "${{ fromJSON(needs.plan.outputs.matrix) }}");
    return Pipeline.list(Pipeline.parsed(matrix), "include").stream()
        .map(Pipeline::mapping)
        .toList();
  }

  private UserProject job(String name, Map<String, String> known, Map<String, String> outputs)
      throws Exception {
    UserProject machine = pipeline.machine();
    known.put("github.run_id", "1");
    List<Runnable> after = new ArrayList<>();
    for (Object step : Pipeline.list(Pipeline.mapping(jobs.get(name)), "steps")) {
      Map<String, Object> of = Pipeline.mapping(step);
      if (of.containsKey("run")) {
        run(machine, of, known, outputs);
      } else {
        Map<String, String> with = values(of, "with", known);
        use(machine, String.valueOf(of.get("uses")), with, after);
      }
    }
    after.forEach(Runnable::run);
    return machine;
  }

  private static void run(
      UserProject machine,
      Map<String, Object> step,
      Map<String, String> known,
      Map<String, String> outputs)
      throws Exception {
    Path file = Files.writeString(machine.path("github-output"), "");
    Map<String, String> variables = values(step, "env", known);
    variables.put("GITHUB_OUTPUT", file.toString());
    String lines = String.valueOf(step.get("run"));
    assertThat(lines).as("what is not quoted by the shell").doesNotContain("${{");
    Pipeline.run(machine, lines, variables);
    for (String line : Files.readAllLines(file)) {
      int equals = line.indexOf('=');
      outputs.put(
          "steps." + step.get("id") + ".outputs." + line.substring(0, equals),
          line.substring(equals + 1));
    }
  }

  private void use(
      UserProject machine, String action, Map<String, String> with, List<Runnable> after)
      throws IOException {
    switch (action.substring(0, action.indexOf('@'))) {
      case "actions/checkout", "actions/setup-java" -> {}
      case "actions/cache/restore" -> restore(machine, with);
      case "actions/cache" -> {
        restore(machine, with);
        after.add(() -> pipeline.keep(get(with, "key"), machine.path(get(with, "path"))));
      }
      case "actions/upload-artifact" ->
          pipeline.upload(
              get(with, "name"),
              machine.path(get(with, "path")),
              "",
              "true".equals(with.get("include-hidden-files")));
      case "actions/download-artifact" -> {
        String prefix = get(with, "pattern").replace("*", "");
        Path to = machine.path(get(with, "path"));
        pipeline
            .artifacts(prefix)
            .forEach((name, from) -> Pipeline.copy(from, to.resolve(name), true));
      }
      case "actions/upload-pages-artifact" ->
          assertThat(machine.path(get(with, "path")).resolve("index.html")).isRegularFile();
      default -> throw new AssertionError("nobody has tried what this does: " + action);
    }
  }

  private void restore(UserProject machine, Map<String, String> with) {
    pipeline.restore(get(with, "restore-keys"), machine.path(get(with, "path")));
  }

  private static String get(Map<String, String> with, String key) {
    String value = with.get(key);
    assertThat(value).as(key).isNotNull();
    return String.valueOf(value);
  }

  private static Map<String, String> values(
      Map<String, Object> step, String key, Map<String, String> known) {
    Map<String, String> values = new HashMap<>();
    if (step.containsKey(key)) {
      Pipeline.mapping(step.get(key))
          .forEach((name, value) -> values.put(name, evaluated(String.valueOf(value), known)));
    }
    return values;
  }

  private static String evaluated(String text, Map<String, String> known) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(
            found -> {
              String value = known.get(found.group(1));
              assertThat(value).as(found.group()).isNotNull();
              return Matcher.quoteReplacement(String.valueOf(value));
            });
  }
}
