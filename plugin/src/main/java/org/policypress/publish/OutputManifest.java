package org.policypress.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a published folder holds, written into it as its last file: it shows that the folder is ours
 * and whole.
 *
 * <p>A text of lines, the same for the same files: format and version, generator, number of files,
 * then for each file, sorted by path, its SHA-256, its size in bytes and its path.
 *
 * @param generator version of the compiler that wrote the folder
 * @param files what is known of each file, by path, the manifest itself left out
 */
public record OutputManifest(String generator, SortedMap<SafePath, Entry> files) {
  /** Name of the manifest in the folder. */
  public static final String NAME = ".policypress-manifest";

  /** No published file may begin so. */
  static final String RESERVED_PREFIX = ".policypress-";

  private static final String FORMAT = "policypress-manifest 1";
  private static final Pattern GENERATOR = Pattern.compile("generator ([\\x21-\\x7e]{1,100})");
  private static final Pattern COUNT = Pattern.compile("files (0|[1-9][0-9]{0,8})");
  private static final Pattern ENTRY =
      Pattern.compile("([0-9a-f]{64}) (0|[1-9][0-9]{0,17}) ([^\n]+)");

  /**
   * One file.
   *
   * @param sha256 digest of its bytes, 64 lower-case hexadecimal digits
   * @param size bytes
   */
  public record Entry(String sha256, long size) {}

  /** Copies the files and checks the version. */
  public OutputManifest {
    if (!GENERATOR.matcher("generator " + generator).matches()) {
      throw new IllegalArgumentException("not a version: " + generator);
    }
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Sum of the sizes of the files, in bytes. */
  public long bytes() {
    return files.values().stream().mapToLong(Entry::size).sum();
  }

  /** The manifest as it is written. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(FORMAT).append('\n');
    text.append("generator ").append(generator).append('\n');
    text.append("files ").append(files.size()).append('\n');
    files.forEach(
        (path, entry) ->
            text.append(entry.sha256())
                .append(' ')
                .append(entry.size())
                .append(' ')
                .append(path)
                .append('\n'));
    return text.toString();
  }

  /** Reads a text that {@link #text()} wrote; empty for any other text, down to the last byte. */
  public static Optional<OutputManifest> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 3 || !lines.get(0).equals(FORMAT)) {
      return Optional.empty();
    }
    Matcher generator = GENERATOR.matcher(lines.get(1));
    Matcher count = COUNT.matcher(lines.get(2));
    if (!generator.matches()
        || !count.matches()
        || Integer.parseInt(count.group(1)) != lines.size() - 3) {
      return Optional.empty();
    }
    SortedMap<SafePath, Entry> files = new TreeMap<>();
    for (String line : lines.subList(3, lines.size())) {
      Matcher entry = ENTRY.matcher(line);
      Optional<SafePath> path = entry.matches() ? SafePath.of(entry.group(3)) : Optional.empty();
      if (path.isEmpty()) {
        return Optional.empty();
      }
      files.put(path.get(), new Entry(entry.group(1), Long.parseLong(entry.group(2))));
    }
    // Order, doubled paths and line ends need no checks of their own: they change the text.
    return Optional.of(new OutputManifest(generator.group(1), files))
        .filter(manifest -> manifest.text().equals(text));
  }

  /**
   * Reads the manifest of a folder; empty if there is none, or none that we wrote.
   *
   * @throws IOException if it is there but cannot be read
   */
  public static Optional<OutputManifest> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  /** Writes the manifest into a folder. */
  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(NAME), text(), StandardCharsets.UTF_8);
  }

  /** Paths of listed files that are missing from the folder or differ from what is listed. */
  public List<SafePath> damaged(Path folder) throws IOException {
    List<SafePath> damaged = new ArrayList<>();
    for (var file : files.entrySet()) {
      Path path = file.getKey().below(folder);
      boolean same =
          Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
              && Files.size(path) == file.getValue().size()
              && FileDigest.of(path).equals(file.getValue());
      if (!same) {
        damaged.add(file.getKey());
      }
    }
    return damaged;
  }
}
