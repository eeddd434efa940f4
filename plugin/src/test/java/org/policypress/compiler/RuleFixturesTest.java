package org.policypress.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policypress.EveryRule;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.validate.RuleCatalogue;

/** Each rule says exactly what its cases expect, and each rule has cases and a help page. */
final class RuleFixturesTest {
  private static final Path HELP =
      Path.of("src", "main", "resources", "org", "policypress", "rules");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** Rules of which no small folder of sources speaks: a file of 4 MiB. */
  private static final Set<String> WITHOUT_SOURCES = Set.of("file-too-large");

  /** Cases that this run rewrote. */
  private static final Set<String> UPDATED = new ConcurrentSkipListSet<>();

  @AfterAll
  static void failsAfterAnUpdateSoThatSomebodyLooks() {
    if (!UPDATED.isEmpty()) {
      fail("updated " + UPDATED.size() + " files; review the diff of " + UPDATED);
    }
  }

  static List<RuleFixture> cases() throws IOException {
    return RuleFixture.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void saysExactlyWhatTheCaseExpects(RuleFixture fixture, @TempDir Path work) throws Exception {
    String actual = fixture.actual(work);
    if (UPDATE) {
      boolean written = Files.exists(fixture.expectedFile());
      if (!written || !actual.equals(fixture.expected())) {
        Files.writeString(fixture.expectedFile(), actual, UTF_8);
        UPDATED.add(fixture.toString());
      }
    }
    assertThat(fixture.expectedFile()).exists();
    assertThat(actual).isEqualTo(fixture.expected());
  }

  @Test
  void everyRuleHasACaseThatIsValidAndOneThatIsNot() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String id : ids()) {
      boolean valid = false;
      boolean invalid = false;
      for (RuleFixture fixture : RuleFixture.all()) {
        if (fixture.rule().equals(id) && Files.exists(fixture.expectedFile())) {
          valid |= fixture.expected().isEmpty();
          invalid |= fixture.expected().contains(" " + id + " ");
        }
      }
      if (!WITHOUT_SOURCES.contains(id) && !(valid && invalid)) {
        missing.add(id + (valid ? "" : ": no valid case") + (invalid ? "" : ": no invalid case"));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyCaseThatIsNotValidSpeaksOfItsOwnRule() throws IOException {
    List<String> strangers = new ArrayList<>();
    for (RuleFixture fixture : RuleFixture.all()) {
      String expected = fixture.expected();
      if (!expected.isEmpty() && !expected.contains(" " + fixture.rule() + " ")) {
        strangers.add(fixture.toString());
      }
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void noFolderOfCasesIsWithoutItsRule() {
    Set<String> folders = new TreeSet<>();
    RuleFixture.folders(RuleFixture.ROOT).forEach(f -> folders.add(f.getFileName().toString()));
    folders.remove("_base");
    assertThat(ids()).containsAll(folders);
  }

  @Test
  void everyRuleHasAHelpPageAndEveryHelpPageARule() throws IOException {
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> files = Files.list(HELP)) {
      files.forEach(f -> pages.add(f.getFileName().toString().replaceAll("\\.md$", "")));
    }
    assertThat(pages).isEqualTo(EveryRule.ids());
  }

  @Test
  void everyHelpPageSaysWhatWhyAndHow() throws IOException {
    for (String id : EveryRule.ids()) {
      String page = Files.readString(HELP.resolve(id + ".md"), UTF_8);
      assertThat(page).as(id).startsWith("# " + id + "\n");
      assertThat(page)
          .as(id)
          .contains("\n## Why\n")
          .contains("\n## Fails\n")
          .contains("\n## Mended\n");
    }
  }

  @Test
  void theCompilerKnowsEveryRuleById() {
    assertThat(CompilerRules.every())
        .extracting(RuleDescriptor::id)
        .containsExactlyElementsOf(EveryRule.ids());
  }

  @Test
  void noTwoRulesShareAnId() {
    List<String> all = descriptors().map(RuleDescriptor::id).toList();
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleOfThePolicyIsAClassNamedAfterItsId() {
    Map<String, String> idsByClass = new LinkedHashMap<>();
    RuleCatalogue.rules()
        .forEach(r -> idsByClass.put(r.getClass().getSimpleName(), r.descriptor().id()));
    RuleCatalogue.groupRules()
        .forEach(r -> idsByClass.put(r.getClass().getSimpleName(), r.descriptor().id()));
    RuleCatalogue.documentRules()
        .forEach(r -> idsByClass.put(r.getClass().getSimpleName(), r.descriptor().id()));
    idsByClass.forEach(
        (name, id) ->
            assertThat(name.toLowerCase(Locale.ROOT))
                .isIn(id.replace("-", ""), id.replace("-", "") + "rule"));
  }

  private static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    descriptors().forEach(descriptor -> ids.add(descriptor.id()));
    return ids;
  }

  private static Stream<RuleDescriptor> descriptors() {
    return Stream.concat(RuleCatalogue.descriptors().stream(), CompilerRules.ALL.stream());
  }
}
