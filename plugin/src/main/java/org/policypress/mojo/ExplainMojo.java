package org.policypress.mojo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
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
public final class ExplainMojo extends ReadingMojo {
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
    PolicyCompiler compiler =
        new PolicyCompiler(options(LocalDate.now(ZoneOffset.UTC)), line -> {});
    Diagnostics found = new Diagnostics();
    List<CheckedPolicy> policies = compiler.validate(found);
    if (found.hasErrors()) {
      throw new MojoFailureException(
          TerminalReport.summary(tellErrors(found))
              + "; mend the policy first, then it can be explained");
    }
    return new PolicyExplainer(compiler, policies).path(of, Optional.ofNullable(school));
  }
}
