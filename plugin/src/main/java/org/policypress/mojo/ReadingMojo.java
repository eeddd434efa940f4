package org.policypress.mojo;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policypress.compiler.CompilerOptions;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.Severity;
import org.policypress.report.TerminalReport;

/** What goals share that read the policy and publish nothing. */
abstract class ReadingMojo extends AbstractMojo {
  /**
   * The policy: the folder of one policy set, or a folder that holds one folder for each
   * organisation.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "policy.sourceDirectory",
      defaultValue = "${basedir}/policy-source",
      required = true)
  private File sourceDirectory;

  /**
   * Templates of your own, if the documents are made with them.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.templateDirectory")
  private @Nullable File templateDirectory;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  private String executionRootDirectory;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /** What is read, for a compiler that publishes nothing. */
  final CompilerOptions options(LocalDate today) {
    Path source = sourceDirectory.toPath();
    return new CompilerOptions(
        Path.of(executionRootDirectory),
        source,
        Optional.ofNullable(templateDirectory).map(File::toPath),
        source.resolveSibling("nowhere"),
        CompilerOptions.Filter.none(),
        Instant.EPOCH,
        today,
        version);
  }

  /** Tells the errors and gives them; what else there is to say of a policy, its check says. */
  final List<Diagnostic> tellErrors(Diagnostics found) {
    List<Diagnostic> errors =
        found.sorted().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    errors.forEach(error -> getLog().error(TerminalReport.text(error)));
    return errors;
  }
}
