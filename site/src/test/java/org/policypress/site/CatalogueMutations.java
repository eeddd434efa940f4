package org.policypress.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Single changes of the translations of a policy set that a reader would be misled by. */
final class CatalogueMutations {
  /** Of thousands of entries about these many are changed, spread over the catalogue. */
  private static final int ENTRIES = 3;

  /** What stands over an entry that a reader of the language sees. */
  private static final String READ = "#. shown in ";

  private CatalogueMutations() {}

  /** The mutations of all catalogues of a policy set. */
  static List<Mutation> of(Path folder) throws IOException {
    List<Mutation> all = new ArrayList<>();
    for (String path : PublishedSite.files(folder)) {
      if (path.endsWith(".po")) {
        of(path, Files.readString(folder.resolve(path)), all);
      }
    }
    return all;
  }

  private static void of(String path, String text, List<Mutation> all) {
    List<String> entries = List.of(text.split("\n\n"));
    int[] read =
        IntStream.range(1, entries.size()).filter(i -> entries.get(i).contains(READ)).toArray();
    int step = Math.max(1, read.length / ENTRIES);
    for (int at = 0; at < read.length; at += step) {
      int i = read[at];
      String entry = entries.get(i);
      String name = entry.replaceAll("(?s).*msgctxt \"(.*?)\".*", "`$1`");
      all.add(new Mutation(path, "without " + name, with(entries, i, ""), "translation-missing"));
      all.add(
          new Mutation(
              path,
              name + " is fuzzy",
              with(entries, i, "#, fuzzy\n" + entry.replaceAll("(?m)^#.*\n", "")),
              "translation-stale"));
      all.add(
          new Mutation(
              path,
              name + " without signature",
              with(entries, i, entry.replaceAll("(?m)^# reviewed-by.*\n", "")),
              "translation-unreviewed"));
    }
  }

  private static String with(List<String> entries, int index, String entry) {
    List<String> changed = new ArrayList<>(entries);
    changed.set(index, entry);
    return String.join("\n\n", changed).strip() + "\n";
  }
}
