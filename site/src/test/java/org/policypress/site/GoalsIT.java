package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.site.UserProject.Build;

/** What a user's own project gets from the goals, in a Maven of its own. */
class GoalsIT {
  private static final String ADOC = "-Dpolicy.formats=adoc";
  private static final String UNUSED_SUPPRESSION =
      """
      suppress:
        - rule: vague-retention
          at: retention/term-grades
          because: fristen var uklar
          until: 2030-01-01
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private UserProject project;

  @BeforeEach
  void setUp() throws IOException {
    project = UserProject.in(folder);
  }

  @Test
  void bothGoalsInOneBuildSayAWarningOnceAndPublish() throws Exception {
    project.policy().replace("documents:", UNUSED_SUPPRESSION + "documents:");

    Build build = project.maven("package", ADOC);

    assertThat(build.status()).as(build.output()).isZero();
    assertThat(build.output())
        .containsOnlyOnce("[suppression-unused]")
        .contains(
            "[WARNING] policy-source/policy.yaml:[",
            "[1/1] internal/nordby/da/staff-handbook: adoc");
    assertThat(project.site().resolve("internal/nordby/da/staff-handbook.adoc")).isRegularFile();
  }

  @Test
  void aBuildWithoutChangesEndsAtOnceAndWarnsAsTheLastOne() throws Exception {
    project.policy().replace("documents:", UNUSED_SUPPRESSION + "documents:");
    project.maven("package", ADOC);
    Path handbook = project.site().resolve("internal/nordby/da/staff-handbook.adoc");
    byte[] published = Files.readAllBytes(handbook);
    Files.writeString(project.path(".mvn/jvm.config"), "-verbose:class");

    Build unchanged = project.maven("package", ADOC);

    assertThat(unchanged.status()).as(unchanged.output()).isZero();
    assertThat(unchanged.output())
        .containsOnlyOnce("[suppression-unused]")
        .contains("nothing has changed: the site lies in " + project.site())
        .doesNotContain("[1/1]")
        .doesNotContain("org.snakeyaml", "org.yaml.", "freemarker.", "org.jruby.", "org.jsoup.");
    Files.delete(project.path(".mvn/jvm.config"));

    Files.writeString(handbook, "Somebody was here");
    assertThat(project.maven("package", ADOC).output())
        .contains("[1/1]", "[suppression-unused]")
        .doesNotContain("nothing has changed: the site");
    assertThat(handbook).hasBinaryContent(published);

    project.policy().replace(UNUSED_SUPPRESSION, "");
    assertThat(project.maven("package", ADOC).output())
        .contains("[1/1]")
        .doesNotContain("nothing has changed", "[suppression-unused]");
  }

  @Test
  void aCacheThatCannotBeUsedIsAWarningAndNoMore() throws Exception {
    Files.writeString(project.path("no-folder"), "a file");

    Build build = project.maven("package", "-Dpolicy.cacheDirectory=no-folder");

    assertThat(build.status()).as(build.output()).isZero();
    assertThat(build.output())
        .containsOnlyOnce("the build goes on without")
        .contains("policy.cacheDirectory");
    assertThat(project.site().resolve("internal/nordby/da/staff-handbook.html")).isRegularFile();
  }

  @Test
  void aWarningFailsTheBuildIfItIsAskedTo() throws Exception {
    project.policy().replace("documents:", UNUSED_SUPPRESSION + "documents:");

    assertFails(project.maven("package", ADOC, "-Dpolicy.failOnWarning"), "1 warning");
  }

  @Test
  void underQuietNothingIsPrintedAndTheWholeSiteIsThere() throws Exception {
    Build build = project.maven("-q", "package");

    assertThat(build.output()).isEmpty();
    assertThat(build.status()).isZero();
    assertThat(project.site().resolve("internal/nordby/da/staff-handbook.html")).isRegularFile();
  }

  @Test
  void skipDoesNothing() throws Exception {
    project.policy().replace("categories: [term-grades]", "categories: [nonsense]");

    Build build = project.maven("package", "-Dpolicy.skip");

    assertThat(build.status()).as(build.output()).isZero();
    assertThat(build.output()).contains("policy.skip is set");
    assertThat(project.site()).doesNotExist();
  }

  @Test
  void anErrorIsToldWithItsPlaceAndLeavesWhatWasPublishedAsItWas() throws Exception {
    assertThat(project.maven("-q", "package", ADOC).status()).isZero();
    Map<String, String> before = tree();
    assertThat(before).isNotEmpty();
    project.policy().replace("keep: at most 10 years", "keep: 10 år");

    assertFails(
        project.maven("package", ADOC),
        "[ERROR] policy-source/policy.yaml:[",
        "1 error",
        "nothing was published");
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void aFilterThatMatchesNothingIsAFaultThatNamesWhatThereIs() throws Exception {
    assertFails(
        project.maven("package", "-Dpolicy.languages=sv"),
        "policy.languages names `sv`, which matches nothing; there is `da`");
  }

  @Test
  void aWordThatTheParameterForUnreviewedTranslationsDoesNotKnowIsAFault() throws Exception {
    assertFails(
        project.maven("package", ADOC, "-Dpolicy.unreviewed=fial"),
        "policy.unreviewed is `fial`; did you mean `fail`?");
  }

  @Test
  void anAddressThatNobodyCanOpenIsAFault() throws Exception {
    assertFails(
        project.maven("validate", "-Dpolicy.siteUrl=http://skolen.example"),
        "policy.siteUrl is `http://skolen.example`, which does not begin with `https://`");
  }

  @Test
  void aFolderWithForeignFilesIsLeftAlone() throws Exception {
    Path own = project.site().resolve("holiday.txt");
    Files.createDirectories(project.site());
    Files.writeString(own, "mine");

    Build build = project.maven("package", ADOC);

    assertFails(build, "holiday.txt", "move that away, or name another output folder");
    assertThat(tree()).containsOnlyKeys("holiday.txt");
    assertThat(own).hasContent("mine");
  }

  @Test
  void anOutputFolderThatCannotBeMadeIsToldInASentence() throws Exception {
    Files.writeString(project.path("occupied"), "a file, not a folder");

    Build build =
        project.maven("package", ADOC, "-Dpolicy.outputDirectory=" + project.path("occupied/site"));

    assertFails(build, "occupied");
    assertThat(project.path("occupied")).hasContent("a file, not a folder");
  }

  @Test
  void aMistakeInATemplateIsToldWithItsLine() throws Exception {
    Path template = project.path("templates/sections/scope.adoc.ftl");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "== Formål\n\n${no.such.thing}\n");

    Build build =
        project.maven("package", ADOC, "-Dpolicy.templateDirectory=" + project.path("templates"));

    assertFails(build, "templates/sections/scope.adoc.ftl:[3,", "[template-error]");
    assertThat(project.site()).doesNotExist();
  }

  @Test
  void reportsAreWrittenAlsoWhenTheBuildFails() throws Exception {
    project.policy().replace("categories: [term-grades]", "categories: [nonsense]");

    assertFails(
        project.maven("package", ADOC, "-Dpolicy.reports=sarif,junit"), "2 errors in 1 file");

    assertThat(project.path("target/policy-reports/policypress.sarif"))
        .content()
        .contains("\"uri\": \"policy-source/policy.yaml\"", "\"executionSuccessful\": true");
    assertThat(project.path("target/policy-reports/TEST-policypress.xml"))
        .content()
        .contains("<testsuite name=\"policy-source\"", "<failure type=\"error\"");
  }

  @Test
  void theCoverageReportShowsTheHoleForWhichTheBuildFails() throws Exception {
    project.policy().replace("categories: [term-grades]", "categories: []");

    Build build = project.maven("package", ADOC, "-Dpolicy.reports=coverage");

    assertFails(build, "[category-without-retention]");
    assertThat(build.output()).contains("the coverage report lies in ");
    assertThat(project.path("target/policy-reports/coverage/nordby/retention.html"))
        .content()
        .contains("<tr class=\"hole\">", "policy.yaml:");
    assertThat(project.site()).doesNotExist();
  }

  @Test
  void theCoverageReportNeverLiesInTheSite() throws Exception {
    assertFails(
        project.maven(
            "package",
            ADOC,
            "-Dpolicy.reports=coverage",
            "-Dpolicy.reportDirectory=" + project.site().resolve("reports")),
        "policy.reportDirectory lies in policy.outputDirectory");
  }

  @Test
  void reportsOfASiteThatIsPublishedTellOfItsDocumentsToo() throws Exception {
    Build build =
        project.maven(
            "package", ADOC, "-Dpolicy.reports=junit", "-Dpolicy.reportDirectory=reports");

    assertThat(build.status()).as(build.output()).isZero();
    assertThat(project.path("reports/TEST-policypress.xml"))
        .content()
        .contains("<testsuite name=\"documents\"", "name=\"template-error\"")
        .doesNotContain("<failure");
  }

  @Test
  void aRuleThatTheBuildSwitchesOffIsNamedOnceWithItsReason() throws Exception {
    project.policy().replace("documents:", UNUSED_SUPPRESSION + "documents:");
    project.configure(
        """
        <rules>
          <rule>
            <id>suppression-unused</id>
            <severity>off</severity>
            <because>We tidy up once a year.</because>
          </rule>
        </rules>
        """);

    Build build = project.maven("package", ADOC, "-Dpolicy.failOnWarning");

    assertThat(build.status()).as(build.output()).isZero();
    assertThat(build.output())
        .containsOnlyOnce(
            "policy.rules switches `suppression-unused` off: We tidy up once a year.");
  }

  @Test
  void anErrorCannotBeSwitchedOff() throws Exception {
    project.configure(
        """
        <rules>
          <rule>
            <id>dangling-reference</id>
            <severity>off</severity>
            <because>It is in the way.</because>
          </rule>
        </rules>
        """);

    assertFails(
        project.maven("package", ADOC),
        "policy.rules: `dangling-reference` is an error and stays one");
  }

  @Test
  void aMissingSourceFolderIsToldWithWhatToDo() throws Exception {
    assertFails(
        project.maven("package", "-Dpolicy.sourceDirectory=" + project.path("polcy-source")),
        "there is no source folder",
        "polcy-source",
        "set policy.sourceDirectory");
  }

  @Test
  void theSchemasLieBesideThePolicyAndTheLinesForItsFilesAreTold() throws Exception {
    Build build = project.maven("policy:schema");

    assertThat(build.status()).as(build.output()).isZero();
    assertThat(build.output())
        .contains(
            "a file in policy-source begins with",
            "# yaml-language-server: $schema=.policypress/policy.schema.json",
            "# $schema: .policypress/policy.schema.json");
    assertThat(project.path("policy-source/.policypress"))
        .isDirectoryContaining("glob:**policy.schema.json")
        .isDirectoryContaining("glob:**school.schema.json");
    assertThat(project.maven("-q", "validate").status()).isZero();
  }

  @Test
  void theTranslationsAreBroughtUpToDateAndTheirStateIsTold() throws Exception {
    project.policy().replace("languages: [da]", "languages: [da, en]");

    Build written = project.maven("policy:translations");

    assertThat(written.status()).as(written.output()).isZero();
    assertThat(written.output())
        .contains("policy-source\n", "language   done  fuzzy  missing  unreviewed  words left");
    assertThat(project.path("policy-source/locales/en.po"))
        .content()
        .contains("msgctxt \"organisation/nordby/name\"\nmsgid \"Nordby Gymnasium\"");
    assertThat(project.maven("policy:translations", "-Dpolicy.check").status()).isZero();

    project.policy().replace("label: Elever", "label: Elever og kursister");

    assertFails(
        project.maven("policy:translations", "-Dpolicy.check"),
        "behind the policy: policy-source/locales/en.po; run policy:translations");
    assertFails(
        project.maven("policy:translations", "-Dpolicy.reviewedBy=Ann"),
        "name them in policy.languages");
  }

  @Test
  void aPlaceOfThePolicyIsExplainedWithItsFileAndTheDocumentsThatShowIt() throws Exception {
    Build build = project.maven("policy:explain", "-Dpolicy.path=dataCategories/term-grades");

    assertThat(build.status()).as(build.output()).isZero();
    assertThat(build.output())
        .contains(
            "data-categories/term-grades, in the base of nordby",
            "label: Standpunktskarakterer",
            "  # policy-source/policy.yaml:",
            "  retention/term-grades",
            "  staff-handbook (da) of the group");
    assertThat(project.site()).doesNotExist();
  }

  @Test
  void aPlaceThatDoesNotExistIsToldWithItsNeighbours() throws Exception {
    assertFails(
        project.maven("policy:explain", "-Dpolicy.path=data-categories/term-grade"),
        "policy.path: there is no `data-categories/term-grade`: did you mean"
            + " `data-categories/term-grades`?");
  }

  @Test
  void aRuleIsExplainedByItsHelpPage() throws Exception {
    Build build = project.maven("policy:explain", "-Dpolicy.rule=orphan-entity");

    assertThat(build.status()).as(build.output()).isZero();
    assertThat(build.output())
        .contains(
            "Every entry is shown in a document.", "    suppress:\n      - rule: orphan-entity");
    assertFails(
        project.maven("policy:explain", "-Dpolicy.rule=orphan-entities"),
        "policy.rule names `orphan-entities`, which is no rule: did you mean `orphan-entity`?");
  }

  @Test
  void anEntryThatNoDocumentShowsIsAWarningAlsoWithoutPublishing() throws Exception {
    project
        .policy()
        .replace("sections: [scope, who-is-who, retention]", "sections: [scope, retention]");

    Build build = project.maven("validate");

    assertThat(build.status()).as(build.output()).isZero();
    assertThat(build.output())
        .containsOnlyOnce("no document shows contact `dpo` [orphan-entity]")
        .contains("[WARNING] policy-source/policy.yaml:[");
  }

  private static void assertFails(Build build, String... says) {
    assertThat(build.status()).as(build.output()).isEqualTo(1);
    assertThat(build.output())
        .contains(says)
        .contains("[ERROR]")
        .doesNotContain("\tat ", "Caused by:", "Exception:");
  }

  private Map<String, String> tree() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (String file : PublishedSite.files(project.site())) {
      Path path = project.site().resolve(file);
      found.put(file, Files.getLastModifiedTime(path) + " " + Files.readString(path));
    }
    return found;
  }
}
