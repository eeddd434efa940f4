package org.policypress.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.policypress.json.JsonText;
import org.policypress.model.KebabCase;
import org.policypress.plan.ShardPlan.PlannedShard;

/** How a pipeline reads a plan. */
public enum PlanFormat {
  /** The matrix of a job of GitHub Actions, on one line. */
  GITHUB("plan.json", 256, 4_000) {
    @Override
    String text(ShardPlan plan, Function<PlannedShard, String> names) {
      List<Map<String, Object>> include = new ArrayList<>();
      for (PlannedShard shard : plan.shards()) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("shard", shard.number());
        entry.put(key(plan), names.apply(shard));
        include.add(entry);
      }
      return JsonText.compact(Map.of("include", include)) + "\n";
    }
  },
  /**
   * A hidden job of GitLab CI with the list of its parallel editions, which a job extends. There
   * the names become a part of the name of the job, which has 255 characters at most, so that they
   * always stand in files.
   */
  GITLAB("plan.yml", 200, 0) {
    @Override
    String text(ShardPlan plan, Function<PlannedShard, String> names) {
      StringBuilder text = new StringBuilder(".policy-shards:\n  parallel:\n    matrix:\n");
      for (PlannedShard shard : plan.shards()) {
        text.append("      - SHARD: \"").append(shard.number()).append("\"\n");
        text.append("        ").append(key(plan).toUpperCase(Locale.ROOT)).append(": ");
        text.append(JsonText.compact(names.apply(shard))).append('\n');
      }
      return text.toString();
    }
  };

  private final String fileName;
  private final int mostShards;
  private final int longestList;

  PlanFormat(String fileName, int mostShards, int longestList) {
    this.fileName = fileName;
    this.mostShards = mostShards;
    this.longestList = longestList;
  }

  /** The word for it. */
  public String id() {
    return KebabCase.of(this);
  }

  /** The format of a word. */
  public static Optional<PlanFormat> find(String word) {
    return List.of(values()).stream().filter(format -> format.id().equals(word)).findFirst();
  }

  /** How many editions of a job the pipeline takes. */
  public int mostShards() {
    return mostShards;
  }

  abstract String text(ShardPlan plan, Function<PlannedShard, String> names);

  /**
   * The files of a plan, by name: the plan itself first, and a list of names for each shard of
   * which they are too many for a command line.
   *
   * @param folder where they will lie, as a shard names it
   */
  public Map<String, String> files(ShardPlan plan, String folder) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(fileName, "");
    String text =
        text(
            plan,
            shard -> {
              String names = String.join(",", shard.names());
              if (names.length() <= longestList) {
                return names;
              }
              String file = "shard-" + shard.number() + ".txt";
              files.put(file, String.join("\n", shard.names()) + "\n");
              return "@" + folder + "/" + file;
            });
    files.put(fileName, text);
    return files;
  }

  /** Of which parameter of a shard the names are. */
  private static String key(ShardPlan plan) {
    return plan.division() == Division.SCHOOL ? "schools" : "languages";
  }
}
