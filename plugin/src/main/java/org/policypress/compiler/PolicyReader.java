package org.policypress.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.PolicyTrees;
import org.policypress.language.CatalogueChecks;
import org.policypress.language.Language;
import org.policypress.language.PoFile;
import org.policypress.language.PoReader;
import org.policypress.load.PolicyLoader;
import org.policypress.model.Jurisdiction;
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
import org.policypress.profile.Phase;
import org.policypress.source.SourceFile;
import org.policypress.yaml.SourceReader;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

/** Reads the files of a policy set: sources to the policy of each school, and catalogues. */
final class PolicyReader {
  private final CompilerOptions options;
  private final List<String> languages;

  /**
   * @param options how files are named
   * @param languages tags of the languages that the templates have words of
   */
  PolicyReader(CompilerOptions options, List<String> languages) {
    this.options = options;
    this.languages = List.copyOf(languages);
  }

  /**
   * What the sources say.
   *
   * @param group the policy of the group and of each school
   * @param trees what it was made from
   */
  record Read(PolicyGroup group, PolicyTrees trees) {}

  /** The policy; nothing after the errors were reported that forbid to make one. */
  Optional<Read> policy(PolicyFolder folder, Diagnostics found) throws CompilerFault {
    String name = options.shown(folder.path());
    found.checked(name, CompilerRules.OF_FILES);
    List<YamlNode> base = read(name, folder.base(), found);
    List<YamlNode> overlays = read(name, folder.overlays(), found);
    if (found.hasErrors()) {
      return Optional.empty();
    }
    found.checked(name, OverlayRules.ALL);
    Optional<YamlNode.Mapping> tree = PolicyTree.join(base, found);
    if (tree.isEmpty() || found.hasErrors()) {
      return Optional.empty();
    }
    found.checked(name, CompilerRules.OF_LOADING);
    Map<String, MergedPolicy> merged =
        options
            .profile()
            .time(Phase.READ, name, () -> Overlays.merge(tree.get(), overlays, found));
    return options
        .profile()
        .time(Phase.LOAD, name, () -> load(tree.get(), merged, found))
        .map(group -> new Read(group, new PolicyTrees(tree.get(), merged)));
  }

  /** The catalogues by language, their translations checked; of one with faults, what is whole. */
  Map<String, PoFile> catalogues(PolicyFolder folder, Diagnostics sink) throws CompilerFault {
    Map<String, PoFile> catalogues = new LinkedHashMap<>();
    for (Map.Entry<String, Path> entry : folder.catalogues().entrySet()) {
      catalogue(entry.getKey(), entry.getValue(), sink)
          .ifPresent(file -> catalogues.put(entry.getKey(), file));
    }
    catalogues.values().forEach(file -> CatalogueChecks.check(file, sink));
    return catalogues;
  }

  /** The catalogue of one language, or what is whole of it. */
  Optional<PoFile> catalogue(String tag, Path path, Diagnostics sink) throws CompilerFault {
    Optional<SourceFile> text = text(path, SourceReader.Kind.CATALOGUE, sink);
    if (text.isPresent() && Language.find(tag).isEmpty()) {
      sink.report(
          Diagnostic.of(
                  CompilerRules.UNKNOWN_CATALOGUE,
                  text.get().start(),
                  "`" + tag + "` is no language")
              .withHint(
                  "name the file after the tag of its language; the templates have words of `"
                      + String.join("`, `", languages)
                      + "`"));
      return Optional.empty();
    }
    return text.map(source -> PoReader.read(source, sink));
  }

  private List<YamlNode> read(String name, List<Path> files, Diagnostics sink)
      throws CompilerFault {
    return options.profile().time(Phase.READ, name, () -> read(files, sink));
  }

  private List<YamlNode> read(List<Path> files, Diagnostics sink) throws CompilerFault {
    List<YamlNode> roots = new ArrayList<>();
    for (Path file : files) {
      text(file, SourceReader.Kind.POLICY, sink)
          .flatMap(text -> YamlReader.read(text, sink)).ifPresent(roots::add);
    }
    return roots;
  }

  private Optional<SourceFile> text(Path file, SourceReader.Kind kind, Diagnostics sink)
      throws CompilerFault {
    try {
      return SourceReader.read(file, kind, options.shown(file), sink);
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
    Map<PolicySet, PolicyIndex> indexes = new IdentityHashMap<>();
    PolicyIndex ofBase = indexes.computeIfAbsent(base.get(), PolicyIndex::of);
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
                indexes.computeIfAbsent(policy, PolicyIndex::of),
                of.reason().map(reason -> reason(id, reason)),
                of.changes().stream().map(change -> difference(id, change)).toList()));
      }
    }
    return Optional.of(
        new PolicyGroup(
            base.get(),
            ofBase,
            policies,
            Jurisdiction.of(base.get(), ShippedLaw.read())));
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
