package org.policypress.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policypress.compiler.PreviewFindings;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Severity;
import org.policypress.json.JsonText;
import org.policypress.report.TerminalReport;

/** What there is to say of the sources, as the page tells it to the lead. */
final class FindingsText {
  private FindingsText() {}

  /** One line that counts, as the terminal has it. */
  static String summary(PreviewFindings findings) {
    return findings.fault().isPresent()
        ? "the policy cannot be read"
        : TerminalReport.summary(findings.diagnostics());
  }

  /** The findings for the script of the page. */
  static String json(PreviewFindings findings) {
    List<Object> items = new ArrayList<>();
    findings.fault().ifPresent(fault -> items.add(item("error", "", fault, List.of(), List.of())));
    for (Severity severity : Severity.values()) {
      findings.diagnostics().stream()
          .filter(diagnostic -> diagnostic.severity() == severity)
          .map(FindingsText::item)
          .forEach(items::add);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("summary", summary(findings));
    all.put("forbids", findings.forbids());
    all.put("items", items);
    return JsonText.compact(all);
  }

  private static Map<String, Object> item(Diagnostic diagnostic) {
    return item(
        diagnostic.severity().id(),
        TerminalReport.place(diagnostic),
        TerminalReport.statement(diagnostic),
        TerminalReport.excerpt(diagnostic),
        TerminalReport.notes(diagnostic));
  }

  private static Map<String, Object> item(
      String severity, String place, String statement, List<String> excerpt, List<String> notes) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("severity", severity);
    item.put("place", place);
    item.put("statement", statement);
    item.put("excerpt", String.join("\n", excerpt));
    item.put("notes", notes);
    return item;
  }
}
