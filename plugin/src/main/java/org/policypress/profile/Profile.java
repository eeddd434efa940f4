package org.policypress.profile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Measures how long each phase takes for each document, or for a policy set as a whole. A phase
 * that is measured within another one counts for itself only. Any thread may measure.
 */
public final class Profile {
  private static final Profile OFF = new Profile(false);

  private final boolean on;
  private final Map<String, Map<Phase, Long>> nanoseconds = new LinkedHashMap<>();
  private final ThreadLocal<Deque<Long>> within = ThreadLocal.withInitial(ArrayDeque::new);

  private Profile(boolean on) {
    this.on = on;
  }

  /** One that measures. */
  public static Profile on() {
    return new Profile(true);
  }

  /** One that does the work and measures nothing. */
  public static Profile off() {
    return OFF;
  }

  /** Some work. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    /** Does it. */
    T done() throws E;
  }

  /**
   * Does some work and measures it.
   *
   * @param subject path of the document, or name of the policy set
   */
  public <T, E extends Exception> T time(Phase phase, String subject, Work<T, E> work) throws E {
    if (!on) {
      return work.done();
    }
    Deque<Long> inner = within.get();
    inner.push(0L);
    long start = System.nanoTime();
    try {
      return work.done();
    } finally {
      long whole = System.nanoTime() - start;
      add(phase, subject, whole - inner.pop());
      if (!inner.isEmpty()) {
        inner.push(inner.pop() + whole);
      }
    }
  }

  /**
   * Takes a time that was measured elsewhere.
   *
   * @param time in nanoseconds
   */
  public synchronized void add(Phase phase, String subject, long time) {
    if (on) {
      nanoseconds
          .computeIfAbsent(subject, s -> new EnumMap<>(Phase.class))
          .merge(phase, time, Long::sum);
    }
  }

  /** Lines of comma-separated values: a subject with its phases, in milliseconds; slowest first. */
  public synchronized String table() {
    StringBuilder table = new StringBuilder("subject,total");
    for (Phase phase : Phase.values()) {
      table.append(',').append(phase.id());
    }
    for (Entry<String, Map<Phase, Long>> row : slowest()) {
      table.append('\n').append(row.getKey()).append(',').append(milliseconds(sum(row.getValue())));
      for (Phase phase : Phase.values()) {
        table.append(',').append(milliseconds(row.getValue().getOrDefault(phase, 0L)));
      }
    }
    return table.append('\n').toString();
  }

  /** The phases that took longest, one to a line, and the subjects that did. */
  public synchronized List<String> summary() {
    Map<Phase, Long> phases = new EnumMap<>(Phase.class);
    nanoseconds.values().forEach(row -> row.forEach((p, time) -> phases.merge(p, time, Long::sum)));
    long all = Math.max(1, sum(phases));
    List<String> lines = new ArrayList<>();
    phases.entrySet().stream()
        .sorted(Entry.<Phase, Long>comparingByValue().reversed())
        .forEach(
            phase ->
                lines.add(
                    "%8d ms %3d %%  %s"
                        .formatted(
                            milliseconds(phase.getValue()),
                            100 * phase.getValue() / all,
                            phase.getKey().id())));
    slowest().stream()
        .limit(5)
        .forEach(
            row ->
                lines.add(
                    "%8d ms        %s".formatted(milliseconds(sum(row.getValue())), row.getKey())));
    return lines;
  }

  private List<Entry<String, Map<Phase, Long>>> slowest() {
    return nanoseconds.entrySet().stream()
        .sorted(
            Comparator.<Entry<String, Map<Phase, Long>>>comparingLong(row -> -sum(row.getValue()))
                .thenComparing(Entry::getKey))
        .toList();
  }

  private static long sum(Map<Phase, Long> times) {
    return times.values().stream().mapToLong(Long::longValue).sum();
  }

  private static long milliseconds(long nanoseconds) {
    return Math.round(nanoseconds / 1e6);
  }
}
