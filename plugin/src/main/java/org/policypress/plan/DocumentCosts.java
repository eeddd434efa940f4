package org.policypress.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policypress.edition.DocumentJob;
import org.policypress.model.KebabCase;

/**
 * How long it took to make each document when that was last really done, kept in a file of the
 * cache folder. The file only helps to divide work evenly: a line that cannot be read is left out,
 * what cannot be written is not kept, and of two builds at once one may forget what the other one
 * measured.
 */
public final class DocumentCosts {
  private static final String NAME = "document-costs.txt";
  private static final String FORMAT = "policypress-costs 1";
  private static final Pattern LINE = Pattern.compile("([1-9][0-9]{0,8}) ([^ ]+ [a-z,]+)");

  private final Optional<Path> folder;
  private final SortedMap<String, Long> milliseconds = new TreeMap<>();
  private final Map<String, Long> measured = new HashMap<>();

  private DocumentCosts(Optional<Path> folder) {
    this.folder = folder;
  }

  /** What is known in a cache folder; without one nothing is known, and nothing kept. */
  public static DocumentCosts in(Optional<Path> folder) {
    DocumentCosts costs = new DocumentCosts(folder);
    costs.milliseconds.putAll(costs.kept());
    return costs;
  }

  private SortedMap<String, Long> kept() {
    if (folder.isEmpty() || !Files.isRegularFile(folder.get().resolve(NAME))) {
      return new TreeMap<>();
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.get().resolve(NAME));
      return parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      return new TreeMap<>();
    }
  }

  private static SortedMap<String, Long> parse(String text) {
    SortedMap<String, Long> costs = new TreeMap<>();
    if (!text.startsWith(FORMAT + "\n")) {
      return costs;
    }
    for (String line : text.substring(FORMAT.length() + 1).split("\n", -1)) {
      Matcher cost = LINE.matcher(line);
      if (cost.matches()) {
        costs.put(cost.group(2), Long.parseLong(cost.group(1)));
      }
    }
    return costs;
  }

  /** How long the document took, in milliseconds; nothing if it was never measured. */
  public OptionalLong of(DocumentJob job) {
    Long cost = milliseconds.get(key(job));
    return cost == null ? OptionalLong.empty() : OptionalLong.of(cost);
  }

  /** Takes how long it took to make a document. */
  public void measured(DocumentJob job, long time) {
    put(key(job), Math.min(999_999_999, Math.max(1, time)));
  }

  /** Takes what another machine measured, as {@link #text} told it. */
  public void measured(String text) {
    parse(text).forEach(this::put);
  }

  private void put(String key, long time) {
    milliseconds.put(key, time);
    measured.put(key, time);
  }

  /** What is known of some documents, a line for each. */
  public String text(Iterable<DocumentJob> jobs) {
    SortedMap<String, Long> some = new TreeMap<>();
    for (DocumentJob job : jobs) {
      of(job).ifPresent(cost -> some.put(key(job), cost));
    }
    return text(some);
  }

  /** Keeps what was measured, beside what is in the folder by now. */
  public void keep() {
    if (folder.isEmpty() || measured.isEmpty()) {
      return;
    }
    SortedMap<String, Long> all = kept();
    all.putAll(measured);
    try {
      Path root = Files.createDirectories(folder.get());
      Path unfinished = Files.createTempFile(root, "", ".unfinished");
      try {
        Files.writeString(unfinished, text(all), StandardCharsets.UTF_8);
        Files.move(unfinished, root.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException unwritable) {
      // The next build measures again; the cache itself tells of a folder that cannot be used.
    }
  }

  private static String text(SortedMap<String, Long> costs) {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    costs.forEach((key, time) -> text.append(time).append(' ').append(key).append('\n'));
    return text.toString();
  }

  /** A document is another one to make in other formats. */
  private static String key(DocumentJob job) {
    return job.formats().stream()
        .map(KebabCase::of)
        .sorted()
        .collect(Collectors.joining(",", job.path() + " ", ""));
  }
}
