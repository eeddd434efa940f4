package org.policypress.shard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a shard says of itself. Equal shards have equal texts.
 *
 * @param fingerprint what it was made from
 * @param day the day for which the rules were asked
 * @param documents paths of the documents that it holds
 */
public record ShardRecord(
    BuildFingerprint fingerprint, LocalDate day, SortedSet<String> documents) {
  /** Name of its file in the shard. */
  public static final String NAME = "shard.txt";

  /** Folder of the parts of the documents. */
  public static final String PARTS = "parts";

  /** File of what it cost to make them. */
  public static final String COSTS = "costs.txt";

  /** Changes when shards are laid down otherwise; those of another version are refused. */
  private static final String FORMAT = "policypress-shard 1";

  private static final Pattern TEXT =
      Pattern.compile(
          Pattern.quote(FORMAT)
              + "\n((?:[a-z]+ [0-9a-f]{64}\n){4})day ([0-9]{4}-[0-9]{2}-[0-9]{2})\n((?:[^\n]+\n)*+)");

  /** Copies the documents. */
  public ShardRecord {
    documents = Collections.unmodifiableSortedSet(new TreeSet<>(documents));
  }

  /** A record of documents in any order. */
  public static ShardRecord of(
      BuildFingerprint fingerprint, LocalDate day, Collection<String> documents) {
    return new ShardRecord(fingerprint, day, new TreeSet<>(documents));
  }

  /** The record as it is written: format, fingerprint, day, and a line for each document. */
  public String text() {
    StringBuilder text = new StringBuilder(FORMAT).append('\n').append(fingerprint.text());
    text.append("day ").append(day).append('\n');
    documents.forEach(document -> text.append(document).append('\n'));
    return text.toString();
  }

  /** Reads a text that {@link #text()} wrote; empty for any other, down to the last byte. */
  static Optional<ShardRecord> parse(String text) {
    Matcher record = TEXT.matcher(text);
    if (!record.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(record.group(2));
      List<String> documents = record.group(3).lines().toList();
      return BuildFingerprint.parse(record.group(1))
          .map(fingerprint -> of(fingerprint, day, documents))
          .filter(read -> read.text().equals(text));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
