package org.policypress.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.Severity;
import org.policypress.language.Language;
import org.policypress.language.PoReader;
import org.policypress.language.PolicyCatalogue;
import org.policypress.load.PolicyLoader;
import org.policypress.model.Organisation;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolDifference;
import org.policypress.model.SchoolPolicy;
import org.policypress.overlay.MergedPolicy;
import org.policypress.overlay.OverlayChange;
import org.policypress.overlay.OverlayRules;
import org.policypress.overlay.Overlays;
import org.policypress.overlay.PolicyTree;
import org.policypress.source.SourceFile;
import org.policypress.validate.RuleCatalogue;
import org.policypress.validate.ValidationContext;
import org.policypress.validate.Validator;
import org.policypress.yaml.SourceReader;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

/**
 * The front end: files of a policy set to a checked policy. Each phase says all that it finds; a
 * phase that found errors stops the next one, unless they cannot mislead it.
 */
final class PolicyChecker {
  private final CompilerOptions options;
  private final List<LoadedPolicy> loaded = new ArrayList<>();
  private final SiteNames names;
  private final ProseTargets targets;
  private final DocumentWriter writer;
  private final DrawnCharacters characters;

  /**
   * @param options how files are named and for which day dates are judged
   * @param names checks what ids become in the site
   * @param targets checks where texts refer to
   * @param writer writes documents, so that it can be judged what they show
   * @param characters checks what the fonts can draw
   */
  PolicyChecker(
      CompilerOptions options,
      SiteNames names,
      ProseTargets targets,
      DocumentWriter writer,
      DrawnCharacters characters) {
    this.options = options;
    this.names = names;
    this.targets = targets;
    this.writer = writer;
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
    found.checked(name, CompilerRules.OF_FILES);
    List<YamlNode> base = read(folder.base(), found);
    List<YamlNode> overlays = read(folder.overlays(), found);
    Map<String, PolicyCatalogue> catalogues = catalogues(folder, found);
    if (found.hasErrors()) {
      return Optional.empty();
    }
    found.checked(name, OverlayRules.ALL);
    Optional<YamlNode.Mapping> tree = PolicyTree.join(base, found);
    if (tree.isEmpty() || found.hasErrors()) {
      return Optional.empty();
    }
    found.checked(name, CompilerRules.OF_LOADING);
    Map<String, MergedPolicy> merged = Overlays.merge(tree.get(), overlays, found);
    Optional<PolicyGroup> group = load(tree.get(), merged, found);
    if (group.isEmpty()) {
      return Optional.empty();
    }
    CheckedPolicy policy =
        new CheckedPolicy(group.get(), catalogues, new PolicyTrees(tree.get(), merged));
    loaded.add(new LoadedPolicy(name, Optional.of(policy)));
    if (isMisleading(found)) {
      return Optional.empty();
    }
    found.checked(name, CompilerRules.OF_NAMES);
    names.check(group.get().base(), found);
    targets.check(group.get(), found);
    found.checked(name, RuleCatalogue.ofPolicies());
    new Validator()
        .validate(
            new ValidationContext(group.get(), catalogues, ShippedLaw.read(), options.today()),
            () -> writer.usage(policy, found),
            found);
    if (!found.hasErrors()) {
      found.checked(name, CompilerRules.OF_PDFS);
      PrintEditions.check(policy, found);
      characters.check(policy, () -> writer.usage(policy, found), found);
    }
    return found.hasErrors() ? Optional.empty() : Optional.of(policy);
  }

  /**
   * Whether what was found would lead to faults that are none. An overlay or a lock whose target is
   * missing changes nothing, so the rules still judge what the author wrote: whoever deletes a
   * retention rule that a school changes hears of the category too.
   */
  private static boolean isMisleading(Diagnostics found) {
    return found.sorted().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .anyMatch(diagnostic -> !diagnostic.rule().equals(OverlayRules.OVERLAY_TARGET_MISSING));
  }

  private List<YamlNode> read(List<Path> files, Diagnostics sink) throws CompilerFault {
    List<YamlNode> roots = new ArrayList<>();
    for (Path file : files) {
      text(file, sink).flatMap(text -> YamlReader.read(text, sink)).ifPresent(roots::add);
    }
    return roots;
  }

  private Map<String, PolicyCatalogue> catalogues(PolicyFolder folder, Diagnostics sink)
      throws CompilerFault {
    Map<String, PolicyCatalogue> catalogues = new LinkedHashMap<>();
    for (Map.Entry<String, Path> entry : folder.catalogues().entrySet()) {
      Optional<SourceFile> text = text(entry.getValue(), sink);
      Optional<Language> language = Language.find(entry.getKey());
      if (text.isPresent() && language.isPresent()) {
        catalogues.put(
            entry.getKey(), PolicyCatalogue.of(language.get(), PoReader.read(text.get(), sink)));
      } else if (text.isPresent()) {
        sink.report(
            Diagnostic.of(
                    CompilerRules.UNKNOWN_CATALOGUE,
                    text.get().start(),
                    "`" + entry.getKey() + "` is no language that is known")
                .withHint(
                    "name the file after one of `" + String.join("`, `", Language.tags()) + "`"));
      }
    }
    return catalogues;
  }

  private Optional<SourceFile> text(Path file, Diagnostics sink) throws CompilerFault {
    try {
      return SourceReader.read(file, options.shown(file), sink);
    } catch (IOException e) {
      throw new CompilerFault(
          "cannot read " + options.shown(file) + ": check that you may read it", e);
    }
  }

  private static Optional<PolicyGroup> load(
      YamlNode.Mapping tree, Map<String, MergedPolicy> merged, Diagnostics sink) {
    PolicyLoader loader = new PolicyLoader(sink);
    Optional<PolicySet> base = loader.load(tree);
    Map<String, PolicySet> schools = new LinkedHashMap<>();
    merged.forEach(
        (id, school) -> loader.load(school.tree()).ifPresent(set -> schools.put(id, set)));
    if (base.isEmpty() || schools.size() < merged.size()) {
      return Optional.empty();
    }
    List<SchoolPolicy> policies = new ArrayList<>();
    for (Organisation.School school : schools(base.get().organisation())) {
      String id = school.id().value();
      MergedPolicy of = merged.get(id);
      PolicySet policy = schools.get(id);
      if (of != null && policy != null) {
        policies.add(
            new SchoolPolicy(
                school,
                policy,
                PolicyIndex.of(policy),
                of.reason().map(reason -> reason(id, reason)),
                of.changes().stream().map(change -> difference(id, change)).toList()));
      }
    }
    return Optional.of(new PolicyGroup(base.get(), PolicyIndex.of(base.get()), policies));
  }

  /** The schools of an organisation; without any it is its own only school. */
  private static List<Organisation.School> schools(Organisation organisation) {
    return organisation.schools().isEmpty()
        ? List.of(
            new Organisation.School(
                organisation.id(),
                organisation.name(),
                Optional.empty(),
                organisation.registrationNumber(),
                organisation.address(),
                organisation.phone(),
                organisation.email(),
                organisation.website()))
        : organisation.schools();
  }

  private static SchoolDifference difference(String school, OverlayChange change) {
    return new SchoolDifference(
        SchoolDifference.Kind.valueOf(change.kind().name()),
        change.key(),
        change.id().value(),
        change.fields(),
        change.reason().map(reason -> reason(school, reason)),
        change.span());
  }

  private static Phrase reason(String school, YamlNode.Scalar reason) {
    return new Phrase(reason.text(), "schools/" + school + "/because");
  }
}
