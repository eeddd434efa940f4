package org.policypress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policypress.synthetic.SyntheticOrganisation;

/** What it costs to compile ever larger organisations, each in a warm machine of its own. */
final class Growth {
  private static final int CATEGORIES = 24;
  private static final int OWN_CATEGORIES = 1;
  private static final int DOCUMENTS = 1;
  private static final int SCHOOLS_TO_WARM_UP = 5;
  private static final int ENTRIES_OF_SCHOOL = 100;
  private static final int CATEGORIES_OF_SCHOOL = 22;

  /** Compiles organisations of each size that is asked for. */
  void measureSites(Path folder, Results results) throws IOException, InterruptedException {
    Path warm = written(folder.resolve("warm"), organisation(SCHOOLS_TO_WARM_UP));
    List<List<String>> rows = new ArrayList<>();
    for (int schools : Settings.schools()) {
      Path sources = written(folder.resolve("schools-" + schools), organisation(schools));
      Path output = folder.resolve("site-" + schools);
      Map<String, String> said =
          GrowthProcess.said(
              JavaProcess.run(
                  GrowthProcess.class,
                  List.of("-Xmx" + Settings.heap(), PhaseTimes.INTERPRETED),
                  folder.resolve("schools-" + schools + ".log"),
                  List.of(
                      "site",
                      warm.toString(),
                      sources.toString(),
                      output.toString(),
                      Settings.formats())));
      PolicyProject.delete(output);
      PolicyProject.delete(sources);
      rows.add(row(schools, said, rows));
    }
    results.part(
        "Growth",
        "Synthetic organisations in "
            + SyntheticOrganisation.LANGUAGES.size()
            + " languages with "
            + CATEGORIES
            + " kinds of data for all and "
            + OWN_CATEGORIES
            + " more for each school, into "
            + Settings.formats()
            + ", in a heap of "
            + Settings.heap()
            + ". The machine is warm: it has compiled "
            + SCHOOLS_TO_WARM_UP
            + " schools before. The cost of a document is compared with that at the smallest size"
            + " (target: within 20 %).");
    results.table(
        List.of(
            "schools",
            "documents",
            "source MB",
            "site MB",
            "s",
            "ms a document",
            "processor ms a document",
            "of the smallest",
            "heap in use MiB"),
        rows);
  }

  private static List<String> row(
      int schools, Map<String, String> said, List<List<String>> earlier) {
    double documents = Double.parseDouble(said.getOrDefault("documents", "0"));
    double each = 1000 * Double.parseDouble(said.getOrDefault("seconds", "0")) / documents;
    double processor = 1000 * Double.parseDouble(said.getOrDefault("processor", "0")) / documents;
    double smallest = earlier.isEmpty() ? each : Double.parseDouble(earlier.get(0).get(5));
    return List.of(
        String.valueOf(schools),
        said.getOrDefault("documents", ""),
        said.getOrDefault("source", ""),
        said.getOrDefault("site", ""),
        said.getOrDefault("seconds", ""),
        Series.number(each),
        Series.number(processor),
        Series.number(each / smallest),
        said.getOrDefault("heap", ""));
  }

  private static SyntheticOrganisation organisation(int schools) {
    return new SyntheticOrganisation(
        schools, SyntheticOrganisation.LANGUAGES, CATEGORIES, OWN_CATEGORIES, DOCUMENTS, 1);
  }

  private static Path written(Path folder, SyntheticOrganisation organisation) throws IOException {
    PolicyProject.delete(folder);
    Files.createDirectories(folder);
    organisation.write(folder);
    return folder;
  }

  /** Loads and validates one large policy. */
  void measureEntries(Path folder, Results results) throws IOException, InterruptedException {
    int schools = Math.max(1, Settings.entries() / ENTRIES_OF_SCHOOL);
    Path sources =
        written(
            folder.resolve("entries"),
            new SyntheticOrganisation(
                schools,
                SyntheticOrganisation.LANGUAGES.subList(0, 1),
                CATEGORIES,
                CATEGORIES_OF_SCHOOL,
                0,
                1));
    Map<String, String> said =
        GrowthProcess.said(
            JavaProcess.run(
                GrowthProcess.class,
                List.of("-Xmx" + Settings.heap()),
                folder.resolve("entries.log"),
                List.of("validate", sources.toString(), String.valueOf(Settings.rounds()))));
    PolicyProject.delete(sources);
    Series seconds =
        new Series(
            List.of(said.getOrDefault("seconds", "").split(",", -1)).stream()
                .map(Double::valueOf)
                .toList());
    results.part(
        "Load and validate",
        said.getOrDefault("entries", "")
            + " entries of "
            + schools
            + " schools in one language, written in "
            + said.getOrDefault("source", "")
            + " MB of YAML: read, merged, loaded and asked every rule, in a warm machine (target:"
            + " at most 2 s for 100,000).");
    List<String> row = new ArrayList<>(List.of("load and validate"));
    row.addAll(seconds.cells());
    row.add(said.getOrDefault("heap", ""));
    results.table(List.of("what", "min s", "median s", "max s", "heap in use MiB"), List.of(row));
  }
}
