package org.policypress.site;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever breaks a single promise of a sample hears of it, from the rule that guards it. */
class SampleMutationsIT {
  private static final int ENOUGH = 300;

  /** Of all mutations of a sample that one rule must notice, these many are tried. */
  private static final int OF_A_RULE = 3;

  /** Fewer where each check takes longer. */
  private static final int OF_A_RULE_IN_TEN_SCHOOLS = 1;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void eachBrokenPromiseIsNoticedByItsRule() throws Exception {
    Map<String, List<String>> caught = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (Path sample : samples()) {
      Path copy = Checking.copy(sample, folder.resolve(sample.getFileName().toString()));
      for (Mutation mutation : mutations(copy)) {
        Checking checking = mutation.check(copy);
        String told = sample.getFileName() + "/" + mutation;
        if (checking.of(mutation.rule()).isEmpty()) {
          missed.add(told + ", but was said: " + checking.rules());
        } else {
          caught.computeIfAbsent(mutation.rule(), rule -> new ArrayList<>()).add(told);
        }
      }
    }
    caught.forEach(
        (rule, told) ->
            System.out.println(
                rule + " caught " + told.size() + ":\n  " + String.join("\n  ", told)));
    assertThat(missed).isEmpty();
    assertThat(caught.values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(ENOUGH);
  }

  /** Some mutations for each rule, spread evenly over the files. */
  private static List<Mutation> mutations(Path copy) throws IOException {
    List<Mutation> all = new ArrayList<>(PolicyMutations.of(copy));
    all.addAll(CatalogueMutations.of(copy));
    Map<String, List<Mutation>> byRule =
        all.stream().collect(Collectors.groupingBy(Mutation::rule, TreeMap::new, toList()));
    boolean large = copy.endsWith("fjordgymnasierne");
    int each = large ? OF_A_RULE_IN_TEN_SCHOOLS : OF_A_RULE;
    List<Mutation> chosen = new ArrayList<>();
    for (List<Mutation> ofRule : byRule.values()) {
      int count = Math.min(each, ofRule.size());
      for (int i = 0; i < count; i++) {
        chosen.add(ofRule.get(i * ofRule.size() / count));
      }
    }
    return chosen;
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(PublishedSite.SOURCE)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
