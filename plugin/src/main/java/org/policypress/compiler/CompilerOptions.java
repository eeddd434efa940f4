package org.policypress.compiler;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policypress.cache.ArtifactCache;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleSetting;
import org.policypress.model.Document.Format;
import org.policypress.model.KebabCase;
import org.policypress.profile.Profile;
import org.policypress.render.TemplateSource;

/**
 * What a run is asked to do.
 *
 * @param baseDirectory folder to which diagnostics name files relatively
 * @param sourceDirectory one policy set, or a folder of them
 * @param templateDirectory the user's own templates, which replace ours file by file
 * @param outputDirectory where the site is published
 * @param filter which part of the documents
 * @param rules how grave the build takes which rules
 * @param calendars tags of languages in which legal dates are also those of another calendar
 * @param siteUrl where the public tree is on the web, as it was given
 * @param timestamp the time that every output bears
 * @param today the day for which dates are judged
 * @param version version of the compiler
 * @param cache where what the engines made is kept from run to run; nothing to make all of it
 * @param profile measures what takes how long
 */
public record CompilerOptions(
    Path baseDirectory,
    Path sourceDirectory,
    Optional<Path> templateDirectory,
    Path outputDirectory,
    Filter filter,
    List<RuleSetting> rules,
    List<String> calendars,
    Optional<String> siteUrl,
    Instant timestamp,
    LocalDate today,
    String version,
    Optional<ArtifactCache> cache,
    Profile profile) {
  /** Copies the lists. */
  public CompilerOptions {
    rules = List.copyOf(rules);
    calendars = List.copyOf(calendars);
  }

  /**
   * Options of a build that leaves each rule as it is, for readers who reckon by the Gregorian
   * calendar alone, of a site whose address is not known, without a cache.
   */
  public CompilerOptions(
      Path baseDirectory,
      Path sourceDirectory,
      Optional<Path> templateDirectory,
      Path outputDirectory,
      Filter filter,
      Instant timestamp,
      LocalDate today,
      String version) {
    this(
        baseDirectory,
        sourceDirectory,
        templateDirectory,
        outputDirectory,
        filter,
        List.of(),
        List.of(),
        Optional.empty(),
        timestamp,
        today,
        version,
        Optional.empty(),
        Profile.off());
  }

  /** The same for a build that takes some rules otherwise. */
  public CompilerOptions withRules(List<RuleSetting> settings) {
    return with(settings, siteUrl, cache);
  }

  /** The same for a public tree that is at an address. */
  public CompilerOptions withSiteUrl(String url) {
    return with(rules, Optional.of(url), cache);
  }

  /** The same for a build that keeps what its engines make. */
  public CompilerOptions withCache(ArtifactCache kept) {
    return with(rules, siteUrl, Optional.of(kept));
  }

  private CompilerOptions with(
      List<RuleSetting> settings, Optional<String> url, Optional<ArtifactCache> kept) {
    return new CompilerOptions(
        baseDirectory,
        sourceDirectory,
        templateDirectory,
        outputDirectory,
        filter,
        settings,
        calendars,
        url,
        timestamp,
        today,
        version,
        kept,
        profile);
  }

  /** The templates of the run. */
  TemplateSource templates() {
    return new TemplateSource(templateDirectory, templateDirectory.map(this::shown).orElse(""));
  }

  /** Checks that there is a folder where the user's own templates are said to be. */
  void checkTemplateDirectory() throws CompilerFault {
    if (templateDirectory.isPresent() && !Files.isDirectory(templateDirectory.get())) {
      throw new CompilerFault(
          "there is no template folder "
              + templateDirectory.get()
              + ": create it, or leave policy.templateDirectory out");
    }
  }

  /** What takes diagnostics as grave as the build wants them. */
  Diagnostics collector() throws CompilerFault {
    return new Diagnostics(RuleSettings.of(rules)::apply);
  }

  /** How a diagnostic names a file or folder: relative to the base directory, with slashes. */
  String shown(Path file) {
    return baseDirectory
        .toAbsolutePath()
        .normalize()
        .relativize(file.toAbsolutePath().normalize())
        .toString()
        .replace('\\', '/');
  }

  /**
   * Which part of the documents; an empty list is all.
   *
   * @param languages language tags
   * @param schools {@code organisation/school} for a school's documents, {@code organisation} for
   *     those of the group
   * @param documents ids of documents
   * @param formats words of the source, such as {@code pdf}
   */
  public record Filter(
      List<String> languages, List<String> schools, List<String> documents, List<String> formats) {
    /** Copies the lists. */
    public Filter {
      languages = List.copyOf(languages);
      schools = List.copyOf(schools);
      documents = List.copyOf(documents);
      formats = List.copyOf(formats);
    }

    /** The same without what says which shard of a site is made. */
    Filter ofWholeSite() {
      return new Filter(List.of(), List.of(), documents, formats);
    }

    /** Whether more than AsciiDoc is wanted, which no engine makes. */
    boolean wantsEngines() {
      return formats.isEmpty() || !formats.equals(List.of(KebabCase.of(Format.ADOC)));
    }

    /** All documents. */
    public static Filter none() {
      return new Filter(List.of(), List.of(), List.of(), List.of());
    }
  }
}
