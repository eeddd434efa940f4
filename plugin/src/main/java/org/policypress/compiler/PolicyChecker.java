package org.policypress.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policypress.brand.Papers;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.Severity;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.Vocabulary;
import org.policypress.model.PolicyGroup;
import org.policypress.model.Usage;
import org.policypress.overlay.OverlayRules;
import org.policypress.profile.Phase;
import org.policypress.render.TemplateSource;
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
  private PolicyChecker(
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

  /** A checker of a run with these templates. */
  static PolicyChecker of(
      CompilerOptions options,
      TemplateSource templates,
      DocumentWriter writer,
      Vocabulary vocabulary) {
    return new PolicyChecker(
        options,
        templates.languages(),
        new SiteNames(templates),
        new ProseTargets(templates),
        writer,
        Papers.of(
            templates.text("assets/tokens.css").orElse(""),
            templates.text("assets/dark.css").orElse("")),
        new DrawnCharacters(templates, vocabulary));
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
    Optional<ReadPolicy> read =
        new PolicyReader(options, languages, new KnownFiles()).checkable(folder, found);
    read.ifPresent(r -> loaded.add(new LoadedPolicy(name, Optional.of(r.policy()))));
    return read.isEmpty() || isMisleading(found) ? Optional.empty() : judge(read.get(), found);
  }

  /** The policy after all its rules were asked, or nothing after its errors were reported. */
  Optional<CheckedPolicy> judge(ReadPolicy read, Diagnostics found) {
    String name = read.folder();
    CheckedPolicy policy = read.policy();
    PolicyGroup group = policy.group();
    found.checked(name, CompilerRules.OF_NAMES);
    found.take(read.ofLogos());
    names.check(group.base(), found);
    targets.check(group, found);
    found.checked(name, RuleCatalogue.ofPolicies());
    Usage usage = writer.usage(policy, found);
    new Validator(options.profile(), name)
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
      options
          .profile()
          .time(
              Phase.RULES,
              name,
              () -> {
                characters.check(policy, usage, found);
                return found;
              });
    }
    return found.hasErrors() ? Optional.empty() : Optional.of(policy);
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
