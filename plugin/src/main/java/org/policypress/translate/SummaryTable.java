package org.policypress.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table that tells how far the translations have come, by policy set and language. */
public final class SummaryTable {
  private SummaryTable() {}

  /**
   * The lines of the table.
   *
   * @param updates what became of each catalogue
   * @param check whether nothing was written
   */
  public static List<String> lines(List<CatalogueUpdate> updates, boolean check) {
    Map<String, List<CatalogueUpdate>> byFolder = new LinkedHashMap<>();
    updates.forEach(
        update -> byFolder.computeIfAbsent(update.folder(), f -> new ArrayList<>()).add(update));
    List<String> lines = new ArrayList<>();
    byFolder.forEach(
        (folder, of) -> {
          lines.add(folder.isEmpty() ? "translations" : folder);
          lines.add(
              row("language", "done", "fuzzy", "missing", "unreviewed", "words left", "")
                  .stripTrailing());
          of.forEach(update -> lines.add(row(update, check)));
        });
    return lines;
  }

  private static String row(CatalogueUpdate update, boolean check) {
    CatalogueCounts counts = update.counts();
    String what = check ? "is behind" : "written";
    return row(
        update.language().tag(),
        counts.done(),
        counts.fuzzy(),
        counts.missing(),
        counts.unreviewed(),
        counts.wordsLeft(),
        update.changed() ? what : "unchanged");
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "  %-8s %6s %6s %8s %11s %11s  %s", cells);
  }
}
