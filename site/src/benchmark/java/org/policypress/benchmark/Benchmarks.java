package org.policypress.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what the settings ask for, and writes the results as Markdown. */
final class Benchmarks {
  private static final Set<String> PARTS = Set.of("whole", "beside", "growth", "phases", "none");

  private Benchmarks() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    List<String> parts = Settings.parts();
    if (!PARTS.containsAll(parts)) {
      throw new IllegalArgumentException("-Dbenchmark takes some of " + PARTS + ", not " + parts);
    }
    if (parts.equals(List.of("none"))) {
      return;
    }
    Path folder = Settings.folder();
    Path work = folder.resolve("work");
    PolicyProject.delete(work);
    Path file = folder.resolve("results-" + String.join("-", parts) + ".md");
    Results results = new Results(file, System.out::println);
    results.part("Machine", "What everything below was measured on.");
    results.table(List.of("what", "which"), Machine.rows());
    if (parts.contains("whole")) {
      new WholeBuilds().measure(work.resolve("whole"), results);
    }
    if (parts.contains("beside")) {
      new BesideAsciidoctor().measure(work.resolve("beside"), results);
      new WarmPdfs().measure(work.resolve("beside"), results);
    }
    if (parts.contains("growth")) {
      new Growth().measureEntries(work.resolve("growth"), results);
      new Growth().measureSites(work.resolve("growth"), results);
    }
    if (parts.contains("phases")) {
      new PhaseTimes().measure(results);
    }
    System.out.println("the results are in " + file);
  }
}
