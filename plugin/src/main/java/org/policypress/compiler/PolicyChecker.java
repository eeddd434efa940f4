package org.policypress.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.brand.LogoFiles;
import org.policypress.brand.Papers;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.Severity;
import org.policypress.edition.CheckedPolicy;
import org.policypress.language.CatalogueMerge;
import org.policypress.language.Language;
import org.policypress.language.PoFile;
import org.policypress.language.PolicyCatalogue;
import org.policypress.model.PolicyGroup;
import org.policypress.model.Usage;
import org.policypress.overlay.OverlayRules;
import org.policypress.profile.Phase;
import org.policypress.profile.Profile;
import org.policypress.validate.RuleCatalogue;
import org.policypress.validate.ValidationContext;
import org.policypress.validate.Validator;

/**
 * The front end: files of a policy set to a checked policy. Each phase says all that it finds; a
 * phase that found errors stops the next one, unless they cannot mislead it.
 */
final class PolicyChecker {
  private final CompilerOptions options;
  private final List<LoadedPolicy> loaded = new ArrayList<>();
  private final List<String> languages;
  private final SiteNames names;
  private final ProseTargets targets;
  private final DocumentWriter writer;
  private final Papers papers;
  private final DrawnCharacters characters;

  /**
   * @param options how files are named and for which day dates are judged
   * @param names checks what ids become in the site
   * @param languages tags of the languages that the templates have words of
   * @param targets checks where texts refer to
   * @param writer writes documents, so that it can be judged what they show
   * @param papers the grounds of the pages
   * @param characters checks what the fonts can draw
   */
  PolicyChecker(
      CompilerOptions options,
      List<String> languages,
      SiteNames names,
      ProseTargets targets,
      DocumentWriter writer,
      Papers papers,
      DrawnCharacters characters) {
    this.options = options;
    this.languages = List.copyOf(languages);
    this.names = names;
    this.targets = targets;
    this.writer = writer;
    this.papers = papers;
    this.characters = characters;
  }

  /** The checked policy, or nothing after its errors were reported. */
  Optional<CheckedPolicy> check(PolicyFolder folder, Diagnostics sink) throws CompilerFault {
    Diagnostics found = new Diagnostics();
    int before = loaded.size();
    try {
      return phases(folder, found);
    } finally {
      if (loaded.size() == before) {
        loaded.add(new LoadedPolicy(options.shown(folder.path()), Optional.empty()));
      }
      sink.take(found);
    }
  }

  /** What was looked at, also what has faults, in the order in which it was. */
  List<LoadedPolicy> loaded() {
    return List.copyOf(loaded);
  }

  private Optional<CheckedPolicy> phases(PolicyFolder folder, Diagnostics found)
      throws CompilerFault {
    String name = options.shown(folder.path());
    PolicyReader reader = new PolicyReader(options, languages);
    Profile profile = options.profile();
    Map<String, PoFile> catalogues =
        profile.time(Phase.CATALOGUES, name, () -> reader.catalogues(folder, found));
    Optional<PolicyReader.Read> read = reader.policy(folder, found);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    PolicyGroup group = read.get().group();
    Diagnostics ofLogos = new Diagnostics();
    CheckedPolicy policy =
        new CheckedPolicy(
            group,
            profile.time(Phase.CATALOGUES, name, () -> merged(group, catalogues)),
            read.get().trees(),
            new LogoFiles(folder.path(), ofLogos).read(group.base().organisation().brand()));
    loaded.add(new LoadedPolicy(name, Optional.of(policy)));
    if (isMisleading(found)) {
      return Optional.empty();
    }
    found.checked(name, CompilerRules.OF_NAMES);
    found.take(ofLogos);
    names.check(group.base(), found);
    targets.check(group, found);
    found.checked(name, RuleCatalogue.ofPolicies());
    Usage usage = writer.usage(policy, found);
    new Validator(profile, name)
        .validate(
            new ValidationContext(
                group,
                policy.catalogues(),
                ShippedLaw.read(),
                languages,
                options.today(),
                papers,
                writer::messages),
            usage,
            found);
    if (!found.hasErrors()) {
      found.checked(name, CompilerRules.OF_PDFS);
      PrintEditions.check(policy, found);
      profile.time(
          Phase.RULES,
          name,
          () -> {
            characters.check(policy, usage, found);
            return found;
          });
    }
    return found.hasErrors() ? Optional.empty() : Optional.of(policy);
  }

  /** The catalogues as they are after they were brought up to date with the texts. */
  static Map<String, PolicyCatalogue> merged(PolicyGroup group, Map<String, PoFile> catalogues) {
    List<CatalogueMerge.Source> sources = CatalogueSources.of(group);
    Map<String, PolicyCatalogue> merged = new LinkedHashMap<>();
    catalogues.forEach(
        (tag, file) -> merged.put(tag, PolicyCatalogue.of(Language.of(tag), file, sources)));
    return merged;
  }

  /**
   * Whether what was found would lead to faults that are none. An overlay or a lock whose target is
   * missing changes nothing, so the rules still judge what the author wrote: whoever deletes a
   * retention rule that a school changes hears of the category too.
   */
  static boolean isMisleading(Diagnostics found) {
    return found.sorted().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .anyMatch(diagnostic -> !diagnostic.rule().equals(OverlayRules.OVERLAY_TARGET_MISSING));
  }
}
