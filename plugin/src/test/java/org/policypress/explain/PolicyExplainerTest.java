package org.policypress.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostics;

/** What an explanation says, and what it says where there is nothing to explain. */
final class PolicyExplainerTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "explain");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @ParameterizedTest
  @CsvSource({
    "category, data-categories/term-grades,",
    "field-of-an-entry, dataCategories/term-grades/items/yearly/label,",
    "key-without-text, data-categories/absence/sensitivity,",
    "base-of-what-a-school-changes, access/caretaker,",
    "changed-by-a-school, access/caretaker, fjordskolen/syd",
    "removed-by-a-school, storage-places/safe,",
    "untouched-by-a-school, access/caretaker, nord",
    "added-by-a-school, roles/guard, syd",
    "changed-text, roles/secretaries, syd",
    "stages, retention/grades-on-file, fjordskolen",
    "keys-of-all-entries-of-a-list, retention/grades-on-file/stages/keep,",
    "part-without-entries, organisation/schools/nord,"
  })
  void saysWhatTheExpectedTextSays(String name, String path, String school) throws Exception {
    String actual = explainer().path(path, Optional.ofNullable(school));

    Path expected = FOLDER.resolve("expected").resolve(name + ".txt");
    if (UPDATE && !(Files.exists(expected) && Files.readString(expected, UTF_8).equals(actual))) {
      Files.writeString(expected, actual, UTF_8);
      fail("updated " + expected + "; review the diff");
    }
    assertThat(actual).isEqualTo(Files.readString(expected, UTF_8));
  }

  @Test
  void everyExpectedTextHasItsCase() throws IOException {
    try (var files = Files.list(FOLDER.resolve("expected"))) {
      assertThat(files).hasSize(12);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data-categories/term-grade | did you mean `data-categories/term-grades`?",
        "data-category/absence | did you mean `data-categories`?",
        "data-categories/absence/labels | did you mean `data-categories/absence/label`?",
        "data-categories | it is a list, name an entry: `data-categories/term-grades`,"
            + " `data-categories/absence`",
        "data-categories/absence/label/da | `data-categories/absence/label` has nothing below it",
        "roles/guard | only schools have it; name one with policy.school: `fjordskolen/syd`"
      })
  void aPathThatLeadsNowhereIsToldWithWhatToWrite(String path, String says) {
    assertThatThrownBy(() -> explainer().path(path, Optional.empty()))
        .isInstanceOf(CompilerFault.class)
        .hasMessage("policy.path: there is no `" + path + "`: " + says);
  }

  @Test
  void whatASchoolRemovesIsToldAsRemoved() {
    assertThatThrownBy(() -> explainer().path("storage-places/safe", Optional.of("syd")))
        .isInstanceOf(CompilerFault.class)
        .hasMessage(
            "policy.path: there is no `storage-places/safe`: the school removes what the base has"
                + " there; name the organisation alone to read that");
  }

  @Test
  void aSchoolThatIsNoneIsToldWithItsNeighbours() {
    assertThatThrownBy(() -> explainer().path("roles/guard", Optional.of("sydd")))
        .isInstanceOf(CompilerFault.class)
        .hasMessage("policy.school names `sydd`, which is no school: did you mean `syd`?");
  }

  @Test
  void aRuleIsExplainedByItsHelpPage() throws CompilerFault {
    assertThat(PolicyExplainer.rule("orphan-entity"))
        .startsWith("orphan-entity\n\nEvery entry is shown in a document.\n")
        .contains("\nWhy\n")
        .doesNotContain("```", "## ");
  }

  @Test
  void aRuleThatIsNoneIsToldWithItsNeighbours() {
    assertThatThrownBy(() -> PolicyExplainer.rule("orphan-entities"))
        .isInstanceOf(CompilerFault.class)
        .hasMessage(
            "policy.rule names `orphan-entities`, which is no rule: did you mean `orphan-entity`?");
  }

  @Test
  void aPartOfTheIdOfARuleIsToldWithTheWhole() {
    assertThatThrownBy(() -> PolicyExplainer.rule("orphan"))
        .isInstanceOf(CompilerFault.class)
        .hasMessage("policy.rule names `orphan`, which is no rule: there is `orphan-entity`");
  }

  private static PolicyExplainer explainer() throws CompilerFault {
    PolicyCompiler compiler =
        new PolicyCompiler(
            new CompilerOptions(
                FOLDER,
                FOLDER.resolve("policy"),
                Optional.empty(),
                FOLDER.resolve("site"),
                CompilerOptions.Filter.none(),
                Instant.EPOCH,
                LocalDate.of(2026, 11, 22),
                "test"),
            line -> {});
    Diagnostics found = new Diagnostics();
    var policies = compiler.validate(found);
    assertThat(found.hasErrors()).as(found.sorted().toString()).isFalse();
    return new PolicyExplainer(compiler, policies);
  }
}
