package org.policypress.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** The phases of one document, by JMH. */
final class PhaseTimes {
  /** Asciidoctor as we start it; whoever uses it otherwise leaves this out. */
  static final String INTERPRETED = "-Djruby.compile.mode=OFF";

  /** What any machine of ours is told. */
  static List<String> options() {
    return List.of(
        "-Djava.awt.headless=true",
        "-Dorg.freemarker.loggerLibrary=none",
        "-Dpolicypress.source=" + Settings.samples());
  }

  /** Measures them. */
  void measure(Results results) throws IOException, RunnerException {
    List<String> options = new ArrayList<>(options());
    options.add(INTERPRETED);
    options.add("-Dbenchmark.documents=");
    Collection<RunResult> runs =
        new Runner(
                new OptionsBuilder()
                    .include(DocumentPhases.class.getName())
                    .jvmArgs(options.toArray(String[]::new))
                    .build())
            .run();
    List<List<String>> rows = new ArrayList<>();
    for (RunResult run : runs) {
      Statistics milliseconds = run.getPrimaryResult().getStatistics();
      List<String> row = new ArrayList<>(List.of(run.getPrimaryResult().getLabel()));
      row.addAll(
          List.of(
              Series.number(milliseconds.getMin()),
              Series.number(milliseconds.getPercentile(50)),
              Series.number(milliseconds.getMax())));
      rows.add(row);
    }
    results.part(
        "Phases",
        "Milliseconds by JMH: the first document of "
            + DocumentPhases.SAMPLE
            + ", and load and validation of its whole policy.");
    results.table(List.of("phase", "min ms", "median ms", "max ms"), rows);
  }
}
