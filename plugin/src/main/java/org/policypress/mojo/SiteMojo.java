package org.policypress.mojo;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policypress.cache.ArtifactCache;
import org.policypress.cache.BuildIdentity;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.Unreviewed;
import org.policypress.diagnostic.RuleSetting;
import org.policypress.profile.Profile;
import org.policypress.shard.BuildFingerprint;

/** What goals share that make a site or look at what it is made from: which site it is. */
abstract class SiteMojo extends AbstractMojo {
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
   * alone stands for the documents of the group. {@code @file} stands for the names in a file, one
   * to a line.
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
   * What becomes of translations that nobody has reviewed or that are older than their source:
   * {@code mark} publishes them, marked where they stand; with {@code fail} they are errors, and
   * nothing is published.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.unreviewed", defaultValue = "mark")
  private String unreviewed;

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

  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  private File buildDirectory;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /** Whether nothing is to be done, which is said then. */
  final boolean isSkipped() {
    if (skip) {
      getLog().info("policy.skip is set: nothing is done");
    }
    return skip;
  }

  /** Folder of the site. */
  final Path site() {
    return outputDirectory.toPath();
  }

  /** Folders of what the site is made from. */
  final List<Path> sources() {
    return Stream.of(Optional.of(sourceDirectory), Optional.ofNullable(templateDirectory))
        .flatMap(Optional::stream)
        .map(File::toPath)
        .toList();
  }

  /** Folders that are written, not read, wherever they lie. */
  final List<Path> written() {
    return List.of(buildDirectory.toPath(), site(), cacheFolder());
  }

  /** Folder of what engines made. */
  final Path cacheFolder() {
    return cacheDirectory.toPath();
  }

  final String version() {
    return version;
  }

  /** How grave the build takes which rules. */
  final List<RuleSetting> settings() {
    return rules == null ? List.of() : rules.stream().map(RuleParameter::setting).toList();
  }

  /** The same with what becomes of translations that nobody has reviewed. */
  final List<RuleSetting> settingsWithReviews() throws CompilerFault {
    return Unreviewed.parse(unreviewed).with(settings());
  }

  /** Where the goal publishes. */
  Path output() {
    return outputDirectory.toPath();
  }

  /** What the compiler is asked to do. */
  final CompilerOptions options(
      List<RuleSetting> settings, Optional<ArtifactCache> cache, Profile measured)
      throws MojoExecutionException {
    return new CompilerOptions(
        Path.of(executionRootDirectory),
        sourceDirectory.toPath(),
        Optional.ofNullable(templateDirectory).map(File::toPath),
        output(),
        new CompilerOptions.Filter(
            names("policy.languages", languages),
            names("policy.schools", schools),
            orEmpty(documents),
            orEmpty(formats)),
        settings,
        orEmpty(calendars),
        Optional.ofNullable(siteUrl),
        timestamp(),
        today(),
        version,
        cache,
        measured);
  }

  private List<String> names(String parameter, @Nullable List<String> written)
      throws MojoExecutionException {
    return NameList.of(parameter, orEmpty(written), Path.of(executionRootDirectory));
  }

  /**
   * Refuses what would leave a part of the site out.
   *
   * @param goal what needs the whole site, and why
   */
  final void refuseParts(String goal) throws MojoExecutionException {
    if (!orEmpty(languages).isEmpty() || !orEmpty(schools).isEmpty()) {
      throw new MojoExecutionException(
          goal + ": leave policy.schools and policy.languages to policy:shard");
    }
  }

  /** How a user names a place in the project. */
  final String shown(Path place) {
    Path root = Path.of(executionRootDirectory).toAbsolutePath().normalize();
    Path whole = place.toAbsolutePath().normalize();
    return (whole.startsWith(root) ? root.relativize(whole) : whole).toString().replace('\\', '/');
  }

  /** What the site is made from, on whichever machine. */
  final BuildFingerprint fingerprint() throws CompilerFault {
    return new SiteInput(
            sourceDirectory.toPath(),
            Optional.ofNullable(templateDirectory).map(File::toPath),
            written(),
            List.of(
                orEmpty(documents),
                orEmpty(formats),
                orEmpty(calendars),
                Optional.ofNullable(siteUrl),
                unreviewed,
                settings(),
                String.valueOf(outputTimestamp)))
        .fingerprint();
  }

  /** All that shapes a run besides its files. */
  final List<Object> parameters() throws MojoExecutionException {
    return List.of(
        BuildIdentity.withTemplates(),
        getClass().getSimpleName(),
        executionRootDirectory,
        sourceDirectory,
        Optional.ofNullable(templateDirectory),
        output(),
        names("policy.languages", languages),
        names("policy.schools", schools),
        orEmpty(documents),
        orEmpty(formats),
        orEmpty(calendars),
        Optional.ofNullable(siteUrl),
        unreviewed,
        settings(),
        timestamp(),
        today());
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /**
   * Where engines' work is kept; nothing when no room is given to it.
   *
   * @param trouble takes a sentence when the folder cannot be used
   */
  final Optional<ArtifactCache> cache(Consumer<String> trouble) throws MojoExecutionException {
    if (cacheMegabytes < 0) {
      throw new MojoExecutionException(
          "policy.cacheMegabytes is "
              + cacheMegabytes
              + ": write 0 for no cache, or a number above");
    }
    return cacheMegabytes == 0
        ? Optional.empty()
        : Optional.of(new ArtifactCache(cacheDirectory.toPath(), cacheMegabytes << 20, trouble));
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

  static List<String> orEmpty(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }
}
