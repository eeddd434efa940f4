package org.policypress.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.policypress.edition.DocumentJob;

/**
 * How a build is divided into shards that take about as long as each other: what takes longest goes
 * first, each into the shard that has least to do. Equal documents and costs give equal plans.
 *
 * @param division by what it is divided
 * @param shards the shards; none is empty
 * @param guessed how many documents were never measured
 */
public record ShardPlan(Division division, List<PlannedShard> shards, int guessed) {
  /** Copies the list. */
  public ShardPlan {
    shards = List.copyOf(shards);
  }

  /**
   * A shard to be built.
   *
   * @param number counted from 1
   * @param names the places or languages that are in it
   * @param documents how many documents these are
   * @param milliseconds what it takes to make them, once the engines are awake
   */
  public record PlannedShard(int number, List<String> names, int documents, long milliseconds) {
    /** Sorts the names. */
    public PlannedShard {
      names = names.stream().sorted().toList();
    }
  }

  /** What cannot be divided any more. */
  private record Unit(String name, int documents, long cost) {}

  /**
   * Divides a build.
   *
   * @param jobs all its documents
   * @param count how many shards there may be; there are fewer where there is less to divide
   */
  public static ShardPlan of(
      List<DocumentJob> jobs, Division division, int count, DocumentCosts costs) {
    CostEstimate estimate = new CostEstimate(jobs, costs);
    SortedMap<String, List<DocumentJob>> byName = new TreeMap<>();
    jobs.forEach(
        job -> byName.computeIfAbsent(division.nameOf(job), name -> new ArrayList<>()).add(job));
    List<Unit> units = new ArrayList<>();
    byName.forEach(
        (name, of) ->
            units.add(new Unit(name, of.size(), of.stream().mapToLong(estimate::of).sum())));
    units.sort(Comparator.comparingLong(Unit::cost).reversed().thenComparing(Unit::name));
    int guessed = (int) jobs.stream().filter(job -> !estimate.isMeasured(job)).count();
    return new ShardPlan(division, divided(units, Math.min(count, units.size())), guessed);
  }

  private static List<PlannedShard> divided(List<Unit> units, int count) {
    SortedMap<Integer, List<Unit>> shards = new TreeMap<>();
    IntStream.rangeClosed(1, count).forEach(number -> shards.put(number, new ArrayList<>()));
    for (Unit unit : units) {
      shards.values().stream()
          .min(Comparator.comparingLong(ShardPlan::cost).thenComparing(List::size))
          .ifPresent(emptiest -> emptiest.add(unit));
    }
    return shards.entrySet().stream().map(ShardPlan::planned).toList();
  }

  private static PlannedShard planned(Map.Entry<Integer, List<Unit>> shard) {
    return new PlannedShard(
        shard.getKey(),
        shard.getValue().stream().map(Unit::name).toList(),
        shard.getValue().stream().mapToInt(Unit::documents).sum(),
        cost(shard.getValue()));
  }

  private static long cost(List<Unit> units) {
    return units.stream().mapToLong(Unit::cost).sum();
  }
}
