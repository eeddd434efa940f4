package org.policypress.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what a run has to say. The same fault seen through several schools is kept once, with
 * the schools joined.
 */
public final class Diagnostics {
  private final Map<Diagnostic, List<String>> schoolsByFault = new LinkedHashMap<>();

  /** Takes one diagnostic. */
  public void report(Diagnostic diagnostic) {
    Diagnostic fault = diagnostic.withSchools(List.of());
    List<String> known = schoolsByFault.get(fault);
    if (known == null) {
      schoolsByFault.put(fault, new ArrayList<>(diagnostic.schools()));
    } else if (diagnostic.schools().isEmpty()) {
      known.clear();
    } else if (!known.isEmpty()) {
      known.addAll(diagnostic.schools());
    }
  }

  /** Takes all of them. */
  public void reportAll(Iterable<Diagnostic> diagnostics) {
    diagnostics.forEach(this::report);
  }

  /** All that was reported, each fault once, sorted by place. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>();
    schoolsByFault.forEach((fault, schools) -> all.add(fault.withSchools(schools)));
    all.sort(null);
    return all;
  }

  /** Whether anything forbids to go on. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** How many faults of that severity there are. */
  public long count(Severity severity) {
    return schoolsByFault.keySet().stream().filter(d -> d.severity() == severity).count();
  }
}
