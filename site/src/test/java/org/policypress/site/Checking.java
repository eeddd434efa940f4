package org.policypress.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.Severity;
import org.policypress.edition.CheckedPolicy;

/**
 * What the front end says of a policy.
 *
 * @param policies the policy sets that passed
 * @param diagnostics what was reported
 */
record Checking(List<CheckedPolicy> policies, List<Diagnostic> diagnostics) {
  /** Checks a source folder; paths in diagnostics are relative to it. */
  static Checking of(Path sources) throws CompilerFault {
    Diagnostics diagnostics = new Diagnostics();
    CompilerOptions options = options(sources, sources.resolveSibling("not-published"));
    List<CheckedPolicy> policies = new PolicyCompiler(options, line -> {}).validate(diagnostics);
    return new Checking(policies, diagnostics.sorted());
  }

  /** Options that compile everything, as the sample's build does. */
  static CompilerOptions options(Path sources, Path output) {
    return options(sources, output, CompilerOptions.Filter.none());
  }

  /** Options that compile some documents, as the sample's build would. */
  static CompilerOptions options(Path sources, Path output, CompilerOptions.Filter filter) {
    return new CompilerOptions(
        sources,
        sources,
        Optional.empty(),
        output,
        filter,
        PublishedSite.TIMESTAMP,
        LocalDate.ofInstant(PublishedSite.TIMESTAMP, ZoneOffset.UTC),
        PublishedSite.VERSION);
  }

  /** Copies a folder of sources. */
  static Path copy(Path from, Path to) {
    for (String file : PublishedSite.files(from)) {
      Path target = to.resolve(file);
      try {
        Files.createDirectories(target.getParent());
        Files.copy(from.resolve(file), target);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return to;
  }

  /** What one rule said. */
  List<Diagnostic> of(String rule) {
    return diagnostics.stream().filter(d -> d.rule().id().equals(rule)).toList();
  }

  /** Ids of all rules that spoke. */
  Set<String> rules() {
    Set<String> rules = new TreeSet<>();
    diagnostics.forEach(diagnostic -> rules.add(diagnostic.rule().id()));
    return rules;
  }

  /** All errors. */
  List<Diagnostic> errors() {
    return diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).toList();
  }
}
