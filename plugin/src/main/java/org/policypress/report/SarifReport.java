package org.policypress.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.diagnostic.RuleHelp;
import org.policypress.diagnostic.RuleSetting;
import org.policypress.diagnostic.Severity;
import org.policypress.json.JsonText;

/** Writes a run as SARIF 2.1.0, the OASIS format for what static analysis finds. */
final class SarifReport {
  /** Stands for the folder in which the build was started; the name is the usual one. */
  static final String ROOT = "%SRCROOT%";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final RunReport report;

  private SarifReport(RunReport report) {
    this.report = report;
  }

  /** The report in UTF-8. */
  static byte[] bytes(RunReport report) {
    return JsonText.of(new SarifReport(report).log()).getBytes(StandardCharsets.UTF_8);
  }

  /** A text as SARIF has it. */
  static Map<String, Object> message(String text) {
    return Map.of("text", text);
  }

  /** The level of a severity: the words are the same. */
  static String level(Severity severity) {
    return severity.id();
  }

  private Map<String, Object> log() {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run()));
    return log;
  }

  private Map<String, Object> run() {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver()));
    run.put("invocations", List.of(invocation()));
    run.put(
        "originalUriBaseIds",
        Map.of(ROOT, Map.of("description", message("The folder in which the build was started."))));
    run.put("columnKind", "utf16CodeUnits");
    run.put("newlineSequences", List.of("\r\n", "\n", "\r"));
    run.put("defaultEncoding", "UTF-8");
    run.put("results", results());
    return run;
  }

  private Map<String, Object> driver() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Policypress");
    driver.put("version", report.version());
    driver.put("language", "en");
    driver.put("rules", report.rules().stream().map(SarifReport::rule).toList());
    return driver;
  }

  private static Map<String, Object> rule(RuleDescriptor descriptor) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", descriptor.id());
    rule.put("shortDescription", message(sentence(descriptor.title())));
    Optional<RuleHelp> page = RuleHelp.of(descriptor.id());
    page.ifPresent(
        help -> {
          rule.put("fullDescription", message(help.summary()));
          Map<String, Object> texts = new LinkedHashMap<>();
          texts.put("text", help.text());
          texts.put("markdown", help.markdown());
          rule.put("help", texts);
        });
    rule.put("defaultConfiguration", Map.of("level", level(descriptor.severity())));
    return rule;
  }

  private Map<String, Object> invocation() {
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", report.fault().isEmpty());
    report
        .fault()
        .ifPresent(
            fault -> {
              Map<String, Object> notification = new LinkedHashMap<>();
              notification.put("level", "error");
              notification.put("message", message(VisibleText.of(fault)));
              invocation.put("toolExecutionNotifications", List.of(notification));
            });
    if (report.fault().isEmpty() && !report.settings().isEmpty()) {
      invocation.put(
          "ruleConfigurationOverrides",
          report.settings().stream().map(SarifReport::override).toList());
    }
    return invocation;
  }

  private static Map<String, Object> override(RuleSetting setting) {
    Map<String, Object> override = new LinkedHashMap<>();
    override.put("descriptor", Map.of("id", setting.id()));
    override.put(
        "configuration",
        setting.isOff() ? Map.of("enabled", false) : Map.of("level", setting.severity()));
    override.put("properties", Map.of("because", VisibleText.of(setting.because())));
    return override;
  }

  private List<Map<String, Object>> results() {
    SarifResults results = new SarifResults(report.rules());
    List<Map<String, Object>> all = new ArrayList<>();
    report.diagnostics().forEach(diagnostic -> all.add(results.of(diagnostic)));
    report.suppressed().forEach(suppressed -> all.add(results.of(suppressed)));
    return all;
  }

  private static String sentence(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + ".";
  }
}
