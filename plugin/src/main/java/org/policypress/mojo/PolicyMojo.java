package org.policypress.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policypress.cache.ArtifactCache;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.CompilerRules;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleSetting;
import org.policypress.diagnostic.Severity;
import org.policypress.profile.Profile;
import org.policypress.report.RunReport;
import org.policypress.report.TerminalReport;

/** What goals share that check a whole policy once: how faults are told, and what they leave. */
abstract class PolicyMojo extends SiteMojo {
  private static final String TOLD = "policypress.told";

  /**
   * Fails on warnings too, and publishes nothing then.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /**
   * Reports besides the terminal, written also when the build fails: {@code sarif} and {@code
   * junit} for a pipeline, and {@code coverage}, pages that show which retention rule covers what,
   * which text is translated, and which sentence of a notice tells which item of article 13.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.reports")
  private @Nullable List<String> reports;

  /**
   * The folder of the reports.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "policy.reportDirectory",
      defaultValue = "${project.build.directory}/policy-reports",
      required = true)
  private File reportDirectory;

  /**
   * Measures how long each phase takes for each document: says which took longest, and writes all
   * into {@code policypress-profile.csv} in the folder of the reports.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.profile", defaultValue = "false")
  private boolean profile;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    ReportFiles files = ReportFiles.of(orEmpty(reports), reportDirectory.toPath(), output());
    Optional<ArtifactCache> cache =
        cache(trouble -> tell(new EarlierRun.Told(Severity.WARNING, trouble)));
    Optional<EarlierRun> earlier = earlierRun(cache);
    Optional<List<EarlierRun.Told>> said = earlier.flatMap(EarlierRun::said);
    if (said.isPresent()) {
      tellWhatIsOff();
      said.get().forEach(this::tell);
      upToDate();
      return;
    }
    Diagnostics diagnostics = new Diagnostics();
    List<RuleSetting> settings = settings();
    Profile measured = profile ? Profile.on() : Profile.off();
    try {
      settings = settingsWithReviews();
      CompilerOptions options = options(settings, cache, measured);
      run(new PolicyCompiler(options, getLog()::info, files.coverage()), diagnostics);
    } catch (CompilerFault fault) {
      String sentence = String.valueOf(fault.getMessage());
      files.write(report(diagnostics, settings, Optional.of(sentence)));
      tell(diagnostics.sorted());
      throw new MojoExecutionException(sentence, fault);
    }
    files.write(report(diagnostics, settings, Optional.empty()));
    if (profile) {
      files.write(measured).forEach(getLog()::info);
    }
    List<Diagnostic> all = diagnostics.sorted();
    tellWhatIsOff();
    tell(all);
    if (isFailure(diagnostics)) {
      throw new MojoFailureException(TerminalReport.summary(all) + "; nothing was published");
    }
    earlier.ifPresent(run -> run.keep(all.stream().map(PolicyMojo::told).toList()));
  }

  private RunReport report(
      Diagnostics diagnostics, List<RuleSetting> settings, Optional<String> fault) {
    return new RunReport(
        version(),
        CompilerRules.every(),
        settings,
        diagnostics.checked(),
        diagnostics.sorted(),
        diagnostics.suppressed(),
        fault);
  }

  /** Does the goal's work and reports what is wrong with the policy. */
  abstract void run(PolicyCompiler compiler, Diagnostics diagnostics) throws CompilerFault;

  /** The site that the goal publishes, if it publishes one. */
  abstract Optional<Path> published();

  /** Says that the last run did all there is to do. */
  abstract void upToDate();

  /** Whether the run ends as a failure, and nothing may be published. */
  final boolean isFailure(Diagnostics diagnostics) {
    return diagnostics.hasErrors() || (failOnWarning && diagnostics.count(Severity.WARNING) > 0);
  }

  /** Tells each diagnostic once in a build, also where both goals are bound. */
  private void tell(List<Diagnostic> diagnostics) {
    diagnostics.stream().map(PolicyMojo::told).forEach(this::tell);
  }

  private static EarlierRun.Told told(Diagnostic diagnostic) {
    return new EarlierRun.Told(diagnostic.severity(), TerminalReport.text(diagnostic));
  }

  private void tell(EarlierRun.Told message) {
    String text = message.text();
    if (!told().add(text)) {
      return;
    }
    Telling.say(getLog(), message.severity(), text);
  }

  /** Tells once in a build which rules are not heard in it. */
  private void tellWhatIsOff() {
    settings().stream()
        .filter(RuleSetting::isOff)
        .map(rule -> "policy.rules switches `" + rule.id() + "` off: " + rule.because())
        .filter(told()::add)
        .forEach(getLog()::info);
  }

  @SuppressWarnings("unchecked") // Maven gives a raw map, which this plugin alone writes to
  private Set<String> told() {
    Map<Object, Object> context = getPluginContext();
    if (context == null) {
      return new HashSet<>();
    }
    return (Set<String>) context.computeIfAbsent(TOLD, key -> new HashSet<String>());
  }

  /**
   * The run of this goal on the same input; nothing where no cache may tell of it, or where reports
   * or a profile are wanted, which only a run can write.
   */
  private Optional<EarlierRun> earlierRun(Optional<ArtifactCache> cache)
      throws MojoExecutionException {
    if (cache.isEmpty() || profile || !orEmpty(reports).isEmpty()) {
      return Optional.empty();
    }
    List<Object> parameters = new ArrayList<>(parameters());
    parameters.add(failOnWarning);
    RunInput input =
        new RunInput(
            parameters.stream().map(Object::toString).toList(),
            sources(),
            List.of(output(), cacheFolder(), reportDirectory.toPath()));
    return Optional.of(new EarlierRun(cache.get(), input, published()));
  }
}
