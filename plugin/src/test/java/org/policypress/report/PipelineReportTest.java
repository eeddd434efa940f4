package org.policypress.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.CompilerRules;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.CheckedRules;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleSetting;
import org.policypress.source.SourceFile;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run over three schools with faults tells a pipeline, to the byte and to the schema. */
final class PipelineReportTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "report");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /**
   * Rules of the golden files: those of which the run speaks, so that others do not change them.
   */
  private static final Set<String> SPOKEN_OF =
      Set.of(
          "category-without-retention",
          "covered-by-default-only",
          "dangling-reference",
          "suppression-of-nothing",
          "suppression-unused",
          "vague-retention");

  private static final List<RuleSetting> SETTINGS =
      List.of(
          new RuleSetting("suppression-unused", "note", "Vi rydder op én gang om året."),
          new RuleSetting("vague-retention", "error", "Bestyrelsen vil have et tal."));

  @ParameterizedTest
  @EnumSource
  void isWrittenToTheByte(ReportFormat format) throws Exception {
    Path golden = FOLDER.resolve(format.fileName());
    String actual = new String(format.bytes(golden(run(SETTINGS))), UTF_8);
    if (UPDATE && !(Files.exists(golden) && Files.readString(golden).equals(actual))) {
      Files.writeString(golden, actual);
      fail("updated " + golden + "; review the diff");
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource
  void holdsNothingThatATerminalOrAReaderObeys(ReportFormat format) throws Exception {
    String text = new String(format.bytes(run(SETTINGS)), UTF_8);
    assertThat(text).contains("\\u200F").doesNotContain("\u200F").doesNotContain("\r", "\uFFFD");
    assertThat(text.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
  }

  @Test
  void sarifIsValidBySchemaWithAllRules() throws Exception {
    RunReport run = run(SETTINGS);
    assertThat(schemaFaults(run)).isEmpty();
    JsonNode rules = log(run).at("/runs/0/tool/driver/rules");
    assertThat(rules).hasSize(CompilerRules.every().size());
    for (JsonNode rule : rules) {
      assertThat(rule.at("/help/markdown").asString()).as(rule.toString()).startsWith("# ");
      assertThat(rule.at("/fullDescription/text").asString()).isNotBlank();
    }
  }

  @Test
  void sarifOfARunThatCannotBeginIsValidAndSaysWhy() throws Exception {
    RunReport run = faulty();
    assertThat(schemaFaults(run)).isEmpty();
    JsonNode invocation = log(run).at("/runs/0/invocations/0");
    assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("there is no source folder `polcy-source`");
  }

  @Test
  void aPlaceCountsUtf16Units() throws Exception {
    JsonNode place = result("dangling-reference").at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString())
        .isEqualTo("policy-source/aaben/schools/syd.yaml");
    String line =
        Files.readAllLines(FOLDER.resolve("policy-source/aaben/schools/syd.yaml"))
            .get(place.at("/region/startLine").asInt() - 1);
    assertThat(
            line.substring(
                place.at("/region/startColumn").asInt() - 1,
                place.at("/region/endColumn").asInt() - 1))
        .isEqualTo("pupill");
  }

  @Test
  void theAddressOfAFileIsEscaped() {
    SourceFile file = new SourceFile("skoler/Ærø & Ö/100 %.yaml", "id: æ\n");
    Diagnostic fault = Diagnostic.of(CompilerRules.UNSAFE_FILE_NAME, file.span(4, 5), "nej");
    assertThat(new SarifResults(List.of()).of(fault).toString())
        .contains("uri=skoler/%C3%86r%C3%B8%20%26%20%C3%96/100%20%25.yaml,");
  }

  @Test
  void bracketsOfAnAuthorAreNoLink() {
    SourceFile file = new SourceFile("a.yaml", "x");
    Diagnostic fault =
        Diagnostic.of(CompilerRules.UNSAFE_FILE_NAME, file.start(), "`[her](1)` [2] (3)");
    assertThat(new SarifResults(List.of()).of(fault).get("message"))
        .isEqualTo(Map.of("text", "`\\[her\\](1)` [2] (3)"));
  }

  @Test
  void aResultNamesItsSchoolsAndWhatTheAuthorLivesWith() throws Exception {
    assertThat(result("dangling-reference").at("/properties/schools/0").asString())
        .isEqualTo("syd");
    JsonNode suppression = result("covered-by-default-only").at("/suppressions/0");
    assertThat(suppression.at("/kind").asString()).isEqualTo("inSource");
    assertThat(suppression.at("/justification").asString()).startsWith("Skabsnumre deles ud");
  }

  @Test
  void fingerprintsDifferAndStayWhenLinesMove() throws Exception {
    List<String> before = fingerprints(FOLDER);
    Path moved = Files.createTempDirectory("moved");
    for (String file :
        List.of(
            "organisation.yaml", "frister & data.yaml", "schools/syd.yaml", "schools/vest.yaml")) {
      Path target = moved.resolve("policy-source/aaben").resolve(file);
      Files.createDirectories(target.getParent());
      String text = Files.readString(FOLDER.resolve("policy-source/aaben").resolve(file));
      Files.writeString(target, "# en linje mere\n\n" + text);
    }
    assertThat(before).doesNotHaveDuplicates().hasSizeGreaterThan(4);
    assertThat(fingerprints(moved)).isEqualTo(before);
  }

  @Test
  void junitHasACaseForEachRuleThatRanAndFailsForErrorsAndWarnings() throws Exception {
    Element suites = junit(run(List.of()));
    Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("name")).isEqualTo("policy-source/aaben");
    NodeList cases = suite.getElementsByTagName("testcase");
    assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.getLength()));
    Set<String> names = new TreeSet<>();
    Set<String> failed = new TreeSet<>();
    for (int i = 0; i < cases.getLength(); i++) {
      Element testCase = (Element) cases.item(i);
      names.add(testCase.getAttribute("name"));
      if (testCase.getElementsByTagName("failure").getLength() > 0) {
        failed.add(testCase.getAttribute("name"));
        assertThat(testCase.getAttribute("file")).startsWith("policy-source/aaben/");
      }
    }
    assertThat(names)
        .hasSize(cases.getLength())
        .contains("yaml-syntax", "unknown-school", "conflicting-retention");
    assertThat(failed)
        .containsExactly(
            "category-without-retention",
            "dangling-reference",
            "suppression-of-nothing",
            "suppression-unused",
            "vague-retention");
    assertThat(suite.getAttribute("failures")).isEqualTo("5");
    assertThat(suites.getAttribute("failures")).isEqualTo("5");
  }

  @Test
  void junitSkipsARuleThatIsOffAndSaysWhy() throws Exception {
    RunReport run = run(List.of(new RuleSetting("vague-retention", "off", "Til foråret.")));
    Element skipped = (Element) junit(run).getElementsByTagName("skipped").item(0);
    assertThat(skipped.getAttribute("message")).isEqualTo("switched off: Til foråret.");
    assertThat(((Element) skipped.getParentNode()).getAttribute("name"))
        .isEqualTo("vague-retention");
  }

  @Test
  void junitOfARunThatCannotBeginIsAnError() throws Exception {
    Element suites = junit(faulty());
    assertThat(suites.getAttribute("errors")).isEqualTo("1");
    assertThat(((Element) suites.getElementsByTagName("error").item(0)).getAttribute("message"))
        .isEqualTo("there is no source folder `polcy-source`");
  }

  private static RunReport run(List<RuleSetting> settings) throws CompilerFault {
    return run(FOLDER, settings);
  }

  private static RunReport run(Path base, List<RuleSetting> settings) throws CompilerFault {
    Diagnostics found = new Diagnostics();
    CompilerOptions options =
        new CompilerOptions(
                base,
                base.resolve("policy-source"),
                Optional.empty(),
                base.resolve("site"),
                CompilerOptions.Filter.none(),
                Instant.EPOCH,
                LocalDate.of(2026, 11, 22),
                "test")
            .withRules(settings);
    new PolicyCompiler(options, line -> {}).validate(found);
    return new RunReport(
        "test",
        CompilerRules.every(),
        settings,
        found.checked(),
        found.sorted(),
        found.suppressed(),
        Optional.empty());
  }

  private static RunReport faulty() {
    return new RunReport(
        "test",
        CompilerRules.every(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of("there is no source folder `polcy-source`"));
  }

  private static RunReport golden(RunReport run) {
    return new RunReport(
        run.version(),
        run.rules().stream().filter(rule -> rule.id().equals("suppression-unused")).toList(),
        run.settings(),
        run.checked().stream()
            .map(
                checked ->
                    new CheckedRules(
                        checked.folder(),
                        checked.rules().stream()
                            .filter(rule -> SPOKEN_OF.contains(rule.id()))
                            .toList()))
            .toList(),
        run.diagnostics(),
        run.suppressed(),
        run.fault());
  }

  private static List<String> schemaFaults(RunReport run) throws IOException {
    try (InputStream text =
        PipelineReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(new String(text.readAllBytes(), UTF_8), InputFormat.JSON);
      return schema
          .validate(new String(ReportFormat.SARIF.bytes(run), UTF_8), InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static JsonNode log(RunReport run) {
    return JsonMapper.shared().readTree(ReportFormat.SARIF.bytes(run));
  }

  private static JsonNode result(String rule) throws CompilerFault {
    for (JsonNode result : log(run(List.of())).at("/runs/0/results")) {
      if (result.at("/ruleId").asString().equals(rule)) {
        return result;
      }
    }
    throw new AssertionError("no result of " + rule);
  }

  private static List<String> fingerprints(Path base) throws CompilerFault {
    List<String> all = new ArrayList<>();
    for (JsonNode result : log(run(base, List.of())).at("/runs/0/results")) {
      all.add(
          result.at("/partialFingerprints").properties().iterator().next().getValue().asString());
    }
    return all;
  }

  private static Element junit(RunReport run) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(ReportFormat.JUNIT.bytes(run)))
        .getDocumentElement();
  }
}
