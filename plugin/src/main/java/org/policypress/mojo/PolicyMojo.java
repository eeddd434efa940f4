package org.policypress.mojo;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policypress.cache.ArtifactCache;
import org.policypress.cache.BuildIdentity;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.CompilerRules;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.compiler.Unreviewed;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleSetting;
import org.policypress.diagnostic.Severity;
import org.policypress.profile.Profile;
import org.policypress.report.RunReport;
import org.policypress.report.TerminalReport;

/** What both goals share: where the policy is, and how faults are told. */
abstract class PolicyMojo extends AbstractMojo {
  private static final String TOLD = "policypress.told";

  /**
   * The policy: the folder of one policy set, or a folder that holds one folder for each
   * organisation.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "policy.sourceDirectory",
      defaultValue = "${project.basedir}/policy-source",
      required = true)
  private File sourceDirectory;

  /**
   * Templates of your own. A file here replaces the plugin's file of the same name; a catalogue
   * {@code messages/<lang>.po} is laid over the plugin's.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.templateDirectory")
  private @Nullable File templateDirectory;

  /**
   * Where the site is published. The folder must be absent, empty, or made by this plugin.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "policy.outputDirectory",
      defaultValue = "${project.build.directory}/policy",
      required = true)
  private File outputDirectory;

  /**
   * Only documents in these languages, such as {@code da,en}. A language that no document has is an
   * error, as is a name that matches nothing in the other filters.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.languages")
  private @Nullable List<String> languages;

  /**
   * Only documents of these schools, written {@code organisation/school}; {@code organisation}
   * alone stands for the documents of the group.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.schools")
  private @Nullable List<String> schools;

  /**
   * Only the documents with these ids.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.documents")
  private @Nullable List<String> documents;

  /**
   * Only these formats: {@code html}, {@code fragment}, {@code pdf}, {@code print}, {@code adoc}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.formats")
  private @Nullable List<String> formats;

  /**
   * Languages whose readers also reckon by another calendar than the Gregorian one, such as {@code
   * fa,ti}: there a legal date has the day of that calendar beside it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.calendars")
  private @Nullable List<String> calendars;

  /**
   * The https address of the public tree, such as {@code https://skolen.example/databeskyttelse/}.
   * With it pages say their canonical address and those of their other languages, and there is a
   * sitemap; without it both are left out.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.siteUrl")
  private @Nullable String siteUrl;

  /**
   * Does nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Fails on warnings too, and publishes nothing then.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /**
   * What becomes of translations that nobody has reviewed or that are older than their source:
   * {@code mark} publishes them, marked where they stand; with {@code fail} they are errors, and
   * nothing is published.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.unreviewed", defaultValue = "mark")
  private String unreviewed;

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
   * Where the work of the engines is kept, so that nothing is made twice: pages and PDFs by the
   * hash of all that shapes them. A pipeline that keeps this folder from run to run makes only what
   * has changed. It may be shared by builds that run at once, and deleted at any time.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "policy.cacheDirectory",
      defaultValue = "${project.build.directory}/policy-cache",
      required = true)
  private File cacheDirectory;

  /**
   * How much may stay there, in units of 2<sup>20</sup> bytes; what was used longest ago goes
   * first. With 0 nothing is kept and nothing used.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.cacheMegabytes", defaultValue = "1024")
  private long cacheMegabytes;

  /**
   * Measures how long each phase takes for each document: says which took longest, and writes all
   * into {@code policypress-profile.csv} in the folder of the reports.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.profile", defaultValue = "false")
  private boolean profile;

  /**
   * Raises warnings and notes, or lowers or switches them off, by the id of their rule and each
   * with its reason; errors stay errors. Each entry has {@code id}, {@code severity} ({@code
   * error}, {@code warning}, {@code note} or {@code off}) and {@code because}.
   *
   * @since 0.1.0
   */
  @Parameter private @Nullable List<RuleParameter> rules;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  private String executionRootDirectory;

  @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
  private @Nullable String outputTimestamp;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("policy.skip is set: nothing is done");
      return;
    }
    ReportFiles files =
        ReportFiles.of(orEmpty(reports), reportDirectory.toPath(), outputDirectory.toPath());
    Optional<ArtifactCache> cache = cache();
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
      settings = Unreviewed.parse(unreviewed).with(settings);
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
        version,
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

  /** Folder of the site. */
  final Path site() {
    return outputDirectory.toPath();
  }

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
    switch (message.severity()) {
      case ERROR -> getLog().error(text);
      case WARNING -> getLog().warn(text);
      case NOTE -> getLog().info(text);
    }
  }

  /** Tells once in a build which rules are not heard in it. */
  private void tellWhatIsOff() {
    settings().stream()
        .filter(RuleSetting::isOff)
        .map(rule -> "policy.rules switches `" + rule.id() + "` off: " + rule.because())
        .filter(told()::add)
        .forEach(getLog()::info);
  }

  private List<RuleSetting> settings() {
    return rules == null ? List.of() : rules.stream().map(RuleParameter::setting).toList();
  }

  @SuppressWarnings("unchecked") // Maven gives a raw map, which this plugin alone writes to
  private Set<String> told() {
    Map<Object, Object> context = getPluginContext();
    if (context == null) {
      return new HashSet<>();
    }
    return (Set<String>) context.computeIfAbsent(TOLD, key -> new HashSet<String>());
  }

  private CompilerOptions options(
      List<RuleSetting> settings, Optional<ArtifactCache> cache, Profile measured)
      throws MojoExecutionException {
    return new CompilerOptions(
        Path.of(executionRootDirectory),
        sourceDirectory.toPath(),
        Optional.ofNullable(templateDirectory).map(File::toPath),
        outputDirectory.toPath(),
        new CompilerOptions.Filter(
            orEmpty(languages), orEmpty(schools), orEmpty(documents), orEmpty(formats)),
        settings,
        orEmpty(calendars),
        Optional.ofNullable(siteUrl),
        timestamp(),
        today(),
        version,
        cache,
        measured);
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
    List<Object> parameters =
        List.of(
            BuildIdentity.withTemplates(),
            getClass().getSimpleName(),
            executionRootDirectory,
            sourceDirectory,
            Optional.ofNullable(templateDirectory),
            outputDirectory,
            orEmpty(languages),
            orEmpty(schools),
            orEmpty(documents),
            orEmpty(formats),
            orEmpty(calendars),
            Optional.ofNullable(siteUrl),
            failOnWarning,
            unreviewed,
            settings(),
            timestamp(),
            today());
    RunInput input =
        new RunInput(
            parameters.stream().map(Object::toString).toList(),
            templateDirectory == null
                ? List.of(sourceDirectory.toPath())
                : List.of(sourceDirectory.toPath(), templateDirectory.toPath()),
            List.of(outputDirectory.toPath(), cacheDirectory.toPath(), reportDirectory.toPath()));
    return Optional.of(new EarlierRun(cache.get(), input, published()));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /** Where engines' work is kept; nothing when no room is given to it. */
  private Optional<ArtifactCache> cache() throws MojoExecutionException {
    if (cacheMegabytes < 0) {
      throw new MojoExecutionException(
          "policy.cacheMegabytes is "
              + cacheMegabytes
              + ": write 0 for no cache, or a number above");
    }
    return cacheMegabytes == 0
        ? Optional.empty()
        : Optional.of(
            new ArtifactCache(
                cacheDirectory.toPath(),
                cacheMegabytes << 20,
                trouble -> tell(new EarlierRun.Told(Severity.WARNING, trouble))));
  }

  /** The time that outputs bear; without one, the beginning of 1980, before which zip has none. */
  private Instant timestamp() throws MojoExecutionException {
    if (outputTimestamp == null || outputTimestamp.isBlank()) {
      return Instant.parse("1980-01-01T00:00:02Z");
    }
    try {
      return outputTimestamp.matches("[0-9]+")
          ? Instant.ofEpochSecond(Long.parseLong(outputTimestamp))
          : OffsetDateTime.parse(outputTimestamp).toInstant();
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          "project.build.outputTimestamp is no time: write it as 2026-11-22T00:00:00Z", e);
    }
  }

  private static List<String> orEmpty(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }
}
