package org.policypress.mojo;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policypress.compiler.CheckedPolicy;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.Severity;
import org.policypress.explain.PolicyExplainer;
import org.policypress.report.TerminalReport;

/**
 * Explains a rule, or what holds at a place of the policy: the value, the file and line that each
 * part of it comes from, what schools make different and why, which retention rules cover a data
 * category, and which documents show it.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
  /**
   * The id of a rule, as it stands last in the first line of a diagnostic.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.rule")
  private @Nullable String rule;

  /**
   * A place of the policy: the top-level key, the id, and if you like a key below, such as {@code
   * data-categories/term-grades/label}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.path")
  private @Nullable String path;

  /**
   * The school for which the place is read, written {@code organisation/school} or {@code school};
   * {@code organisation} is the base of that organisation. Without it the place is read in the base
   * of every organisation.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.school")
  private @Nullable String school;

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

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (rule == null && path == null) {
      throw new MojoExecutionException(
          "nothing to explain: name a rule with -Dpolicy.rule=category-without-retention, or a"
              + " place of the policy with -Dpolicy.path=data-categories/term-grades");
    }
    try {
      if (rule != null) {
        getLog().info("\n" + PolicyExplainer.rule(rule.strip()));
      }
      if (path != null) {
        getLog().info("\n" + place(path));
      }
    } catch (CompilerFault fault) {
      throw new MojoExecutionException(String.valueOf(fault.getMessage()), fault);
    }
  }

  private String place(String of) throws CompilerFault, MojoFailureException {
    PolicyCompiler compiler = new PolicyCompiler(options(), line -> {});
    Diagnostics found = new Diagnostics();
    List<CheckedPolicy> policies = compiler.validate(found);
    if (found.hasErrors()) {
      List<Diagnostic> errors =
          found.sorted().stream().filter(d -> d.severity() == Severity.ERROR).toList();
      errors.forEach(error -> getLog().error(TerminalReport.text(error)));
      throw new MojoFailureException(
          TerminalReport.summary(errors) + "; mend the policy first, then it can be explained");
    }
    return new PolicyExplainer(compiler, policies).path(of, Optional.ofNullable(school));
  }

  /** Options of a compiler that publishes nothing. */
  private CompilerOptions options() {
    Path source = sourceDirectory.toPath();
    return new CompilerOptions(
        Path.of(executionRootDirectory),
        source,
        Optional.ofNullable(templateDirectory).map(File::toPath),
        source.resolveSibling("nowhere"),
        CompilerOptions.Filter.none(),
        Instant.EPOCH,
        LocalDate.now(ZoneOffset.UTC),
        version);
  }
}
