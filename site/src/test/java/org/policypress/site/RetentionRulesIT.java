package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policypress.compiler.CompilerFault;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.model.Coverage;
import org.policypress.model.Coverage.Cell;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicyGroup;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;

/** No retention rule of the largest sample can be deleted without the compiler missing it. */
class RetentionRulesIT {
  private static final String RULE = "category-without-retention";
  private static final Path SAMPLE = PublishedSite.SOURCE.resolve("fjordgymnasierne");

  @SuppressWarnings("NullAway.Init")
  private static PolicyGroup sample;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @BeforeAll
  static void check() throws CompilerFault {
    Checking checking = Checking.of(SAMPLE);
    assertThat(checking.diagnostics()).isEmpty();
    sample = checking.policies().get(0).group();
  }

  /** All rules: those of the group, and those that a school adds. */
  static List<Named<RetentionRule>> rules() throws CompilerFault {
    check();
    Map<String, RetentionRule> rules = new LinkedHashMap<>();
    sample.base().retention().forEach(rule -> rules.put(rule.id().value(), rule));
    for (SchoolPolicy school : sample.schools()) {
      school.policy().retention().forEach(rule -> rules.putIfAbsent(rule.id().value(), rule));
    }
    return rules.values().stream().map(rule -> Named.of(rule.id().value(), rule)).toList();
  }

  @Test
  void theSampleHasNoRuleThatCouldHideADeletedOne() {
    assertThat(sample.base().retention())
        .hasSizeGreaterThanOrEqualTo(39)
        .noneMatch(Coverage::isDefault);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aDeletedRuleIsMissedOnTheLineOfEachOfItsCategories(RetentionRule deleted) throws Exception {
    String rule = deleted.id().value();
    Map<String, List<Cell>> alone = cellsThatOnlyItCovers(rule);
    assertThat(alone).as("cells that only %s covers", rule).isNotEmpty();
    Path sources = Checking.copy(SAMPLE, folder.resolve("sources"));
    Path file = sources.resolve(deleted.id().span().file().path());
    assertThat(SourceEdits.deleteEntry(file, "retention", rule)).isEqualTo(1);

    Checking checking = Checking.of(sources);

    assertThat(checking.policies()).isEmpty();
    List<Diagnostic> missed = checking.of(RULE);
    assertThat(missed.stream().map(RetentionRulesIT::markedId).distinct())
        .as("%s, out of %s", rule, checking.errors())
        .containsExactlyInAnyOrderElementsOf(alone.keySet());
    for (Diagnostic diagnostic : missed) {
      assertThat(diagnostic.span().file().line(diagnostic.span().start().line()))
          .matches("\\s*(- )?id: " + markedId(diagnostic));
    }
    alone.forEach(
        (category, cells) ->
            assertThat(cells)
                .allSatisfy(cell -> assertThat(missed).anyMatch(d -> names(d, category, cell))));
  }

  private static boolean names(Diagnostic diagnostic, String category, Cell cell) {
    return markedId(diagnostic).equals(category)
        && diagnostic.message().contains("`" + cell.subject().id().value() + "`")
        && diagnostic.message().contains(KebabCase.of(cell.stage()))
        && diagnostic.message().contains(KebabCase.of(cell.form()));
  }

  /** What the diagnostic marks: the id, as the author wrote it. */
  private static String markedId(Diagnostic diagnostic) {
    return diagnostic
        .span()
        .file()
        .text()
        .substring(diagnostic.span().start().offset(), diagnostic.span().end().offset());
  }

  /** By category, the cells of all schools for which there is no other rule, however imprecise. */
  private static Map<String, List<Cell>> cellsThatOnlyItCovers(String id) {
    Map<String, List<Cell>> alone = new LinkedHashMap<>();
    for (SchoolPolicy school : sample.schools()) {
      Coverage coverage = Coverage.of(school.policy(), school.index());
      for (Cell cell : coverage.cells()) {
        List<RetentionRule> rules = coverage.rulesFor(cell);
        if (rules.size() == 1 && rules.get(0).id().value().equals(id)) {
          alone.computeIfAbsent(cell.category().id().value(), c -> new ArrayList<>()).add(cell);
        }
      }
    }
    return alone;
  }

  @Test
  void anOrganisationWithoutSchoolsIsASchoolAndMustBeCovered() throws Exception {
    SmallPolicy policy = SmallPolicy.in(folder.resolve("small"));
    assertThat(Checking.of(policy.folder()).errors()).isEmpty();

    SourceEdits.deleteEntry(policy.file(), "retention", "term-grades");

    assertThat(Checking.of(policy.folder()).of(RULE))
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(markedId(diagnostic)).isEqualTo("term-grades");
              assertThat(diagnostic.message()).contains("`pupil` (current, former; digital)");
            });
  }

  @Test
  void aCategoryAboutNobodyIsNotCovered() throws Exception {
    SmallPolicy policy = SmallPolicy.in(folder.resolve("small"));

    policy.replace("    subjects: [pupil]\n    sensitivity", "    sensitivity");
    assertThat(Checking.of(policy.folder()).errors()).isNotEmpty();

    policy.replace("    sensitivity", "    subjects: []\n    sensitivity");
    assertThat(Checking.of(policy.folder()).errors()).isNotEmpty();
  }

  @Test
  void aPolicyWithoutCategoriesIsNotCovered() throws IOException, CompilerFault {
    Path small = Files.createDirectories(folder.resolve("small"));
    Files.writeString(
        small.resolve("organisation.yaml"),
        """
        organisation:
          id: nordby
          name: Nordby Gymnasium
          source-language: da
          languages: [da]
          jurisdiction: DK
          legal-form: self-governing
          public-authority: true
          controller: each-school
          email: kontor@nordby.example
        """);

    assertThat(Checking.of(small).errors()).isNotEmpty();
  }
}
