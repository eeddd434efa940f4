package org.policypress.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects what a run has to say. The same fault seen through several schools is kept once, with
 * the schools joined.
 */
public final class Diagnostics {
  private final Function<Diagnostic, Optional<Diagnostic>> settle;
  private final Map<Diagnostic, List<String>> schoolsByFault = new LinkedHashMap<>();
  private final Set<SuppressedDiagnostic> suppressed = new LinkedHashSet<>();
  private final Map<String, Set<RuleDescriptor>> checked = new LinkedHashMap<>();

  /** A collector that takes each diagnostic as it is. */
  public Diagnostics() {
    this(Optional::of);
  }

  /**
   * A collector that takes each diagnostic as a build wants it.
   *
   * @param settle makes a diagnostic as grave as the build has settled, or nothing of it; settling
   *     twice is as good as once
   */
  public Diagnostics(Function<Diagnostic, Optional<Diagnostic>> settle) {
    this.settle = settle;
  }

  /** Takes one diagnostic. */
  public void report(Diagnostic diagnostic) {
    settle.apply(diagnostic).ifPresent(this::keep);
  }

  private void keep(Diagnostic diagnostic) {
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

  /** Takes what an author has decided to live with. */
  public void suppress(SuppressedDiagnostic found) {
    suppressed.add(found);
  }

  /** Takes that something was checked for these rules, whatever was found. */
  public void checked(String folder, List<RuleDescriptor> rules) {
    checked.computeIfAbsent(folder, f -> new LinkedHashSet<>()).addAll(rules);
  }

  /** Takes all that another one has collected. */
  public void take(Diagnostics other) {
    reportAll(other.sorted());
    suppressed.addAll(other.suppressed);
    other.checked.forEach((folder, rules) -> checked(folder, List.copyOf(rules)));
  }

  /** What was checked, in the order in which it was. */
  public List<CheckedRules> checked() {
    return checked.entrySet().stream()
        .map(entry -> new CheckedRules(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** What authors have decided to live with, sorted by place. */
  public List<SuppressedDiagnostic> suppressed() {
    return suppressed.stream()
        .sorted(Comparator.comparing(SuppressedDiagnostic::diagnostic))
        .toList();
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
