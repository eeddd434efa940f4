package org.policypress.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policypress.diagnostic.CheckedRules;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.diagnostic.RuleSetting;

/**
 * Writes a run as JUnit XML: a suite for each policy set, and one for the documents; a test case
 * for each rule that was checked, which fails if there is an error or a warning. Nothing bears a
 * time, since equal runs give equal bytes.
 */
final class JUnitReport {
  private static final String DOCUMENTS = "documents";

  private final RunReport report;

  private JUnitReport(RunReport report) {
    this.report = report;
  }

  /** The report in UTF-8. */
  static byte[] bytes(RunReport report) {
    StringWriter text = new StringWriter();
    new JUnitXml(text).write(new JUnitReport(report).suites(), report.fault());
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A suite.
   *
   * @param name its folder
   * @param cases one for each rule
   */
  record Suite(String name, List<Case> cases) {
    long failures() {
      return cases.stream().filter(c -> !c.failures().isEmpty()).count();
    }

    long skipped() {
      return cases.stream().filter(c -> !c.off().isEmpty()).count();
    }
  }

  /**
   * A test case.
   *
   * @param rule id of the rule
   * @param failures its errors and warnings
   * @param notes its notes
   * @param suppressed what authors live with, as lines
   * @param off why the build has switched the rule off; empty if it has not
   */
  record Case(
      String rule,
      List<Diagnostic> failures,
      List<Diagnostic> notes,
      List<String> suppressed,
      String off) {}

  private List<Suite> suites() {
    Map<String, Map<String, List<Diagnostic>>> byFolder = new LinkedHashMap<>();
    for (CheckedRules checked : report.checked()) {
      Map<String, List<Diagnostic>> byRule = rules(byFolder, checked.folder());
      for (RuleDescriptor rule : checked.rules()) {
        byRule.computeIfAbsent(rule.id(), id -> new ArrayList<>());
      }
    }
    for (Diagnostic diagnostic : report.diagnostics()) {
      rules(byFolder, folder(diagnostic))
          .computeIfAbsent(diagnostic.rule().id(), id -> new ArrayList<>())
          .add(diagnostic);
    }
    List<Suite> suites = new ArrayList<>();
    byFolder.forEach(
        (folder, byRule) -> {
          List<Case> cases = new ArrayList<>();
          byRule.forEach((rule, found) -> cases.add(testCase(folder, rule, found)));
          suites.add(new Suite(folder.isEmpty() ? "." : folder, cases));
        });
    return suites;
  }

  private static Map<String, List<Diagnostic>> rules(
      Map<String, Map<String, List<Diagnostic>>> byFolder, String folder) {
    return byFolder.computeIfAbsent(folder, f -> new TreeMap<>());
  }

  private Case testCase(String folder, String rule, List<Diagnostic> found) {
    return new Case(
        rule,
        found.stream().filter(JUnitReport::isFailure).toList(),
        found.stream().filter(diagnostic -> !isFailure(diagnostic)).toList(),
        report.suppressed().stream()
            .filter(s -> s.diagnostic().rule().id().equals(rule))
            .filter(s -> folder(s.diagnostic()).equals(folder))
            .map(
                s ->
                    "suppressed at "
                        + s.place()
                        + ": "
                        + s.because()
                        + "\n"
                        + TerminalReport.textWithSeverity(s.diagnostic()))
            .toList(),
        report.settings().stream()
            .filter(setting -> setting.id().equals(rule) && setting.isOff())
            .map(RuleSetting::because)
            .findFirst()
            .orElse(""));
  }

  private static boolean isFailure(Diagnostic diagnostic) {
    return switch (diagnostic.severity()) {
      case ERROR, WARNING -> true;
      case NOTE -> false;
    };
  }

  /** The policy set in which a diagnostic stands; what stands elsewhere is of the documents. */
  private String folder(Diagnostic diagnostic) {
    String path = diagnostic.span().file().path();
    return report.checked().stream()
        .map(CheckedRules::folder)
        .filter(folder -> !folder.equals(DOCUMENTS))
        .filter(folder -> folder.isEmpty() || path.startsWith(folder + "/"))
        .findFirst()
        .orElse(DOCUMENTS);
  }
}
