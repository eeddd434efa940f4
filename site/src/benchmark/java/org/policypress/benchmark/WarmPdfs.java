package org.policypress.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * PDFs of the same texts, one after the other, by our engine and by AsciidoctorJ PDF, both warm.
 */
final class WarmPdfs {
  private static final String OURS = "ours";
  private static final String BODY = "body";
  private static final String THEIRS = "asciidoctorj-pdf";

  /** Measures both in turn. */
  void measure(Path folder, Results results) throws IOException, InterruptedException {
    Path sources = folder.resolve("warm");
    PolicyProject.delete(sources);
    SampleSources.in(sources);
    Map<String, List<Double>> ours = run(OURS, sources);
    Map<String, List<Double>> body = run(BODY, sources);
    Map<String, List<Double>> theirs = run(THEIRS, sources);
    List<List<String>> rows = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    List<Double> bodyRatios = new ArrayList<>();
    for (String path : theirs.keySet()) {
      Series their = new Series(theirs.getOrDefault(path, List.of()));
      Series our = new Series(ours.getOrDefault(path, List.of()));
      Series ofBody = new Series(body.getOrDefault(path, List.of()));
      ratios.add(their.median() / our.median());
      bodyRatios.add(their.median() / ofBody.median());
      List<String> row = new ArrayList<>(List.of(path));
      row.addAll(our.cells());
      row.addAll(their.cells());
      row.add(their.ratio(our));
      row.add(their.ratio(ofBody));
      rows.add(row);
    }
    results.part(
        "PDF of one text, warm",
        "Milliseconds for AsciiDoc to PDF. Ours go through Asciidoctor's HTML and are tagged; the"
            + " last column counts only the way from HTML, which a page needs too, to PDF.");
    results.table(
        List.of(
            "text",
            "ours min",
            "ours median",
            "ours max",
            "AsciidoctorJ PDF min",
            "AsciidoctorJ PDF median",
            "AsciidoctorJ PDF max",
            "ratio",
            "ratio from HTML"),
        rows);
    results.paragraph(
        "By the median of these texts an accessible PDF is made "
            + Series.number(new Series(ratios).median())
            + " × as fast as AsciidoctorJ PDF makes one, "
            + Series.number(new Series(bodyRatios).median())
            + " × where the page is made too (target: 8).");
  }

  private static Map<String, List<Double>> run(String engine, Path sources)
      throws IOException, InterruptedException {
    Execution execution =
        JavaProcess.run(
            WarmPdfsProcess.class,
            List.of(
                "-Dbenchmark.documents=" + String.join(",", Settings.documents()),
                "-Dbenchmark.rounds=" + Settings.rounds()),
            sources.resolveSibling("warm-" + engine + ".log"),
            List.of(engine, sources.toString()));
    return execution
        .output()
        .lines()
        .filter(line -> line.startsWith(WarmPdfsProcess.TOOK))
        .map(line -> line.substring(WarmPdfsProcess.TOOK.length()).split(" ", 2))
        .collect(
            Collectors.groupingBy(
                pair -> pair[1],
                LinkedHashMap::new,
                Collectors.mapping(
                    ((Function<String[], String>) pair -> pair[0]).andThen(Double::valueOf),
                    Collectors.toList())));
  }
}
