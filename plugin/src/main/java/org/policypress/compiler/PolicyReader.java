package org.policypress.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.brand.LogoFiles;
import org.policypress.brand.Logos;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.PolicyTrees;
import org.policypress.language.Language;
import org.policypress.language.PoFile;
import org.policypress.language.PolicyCatalogue;
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

/** Reads the files of a policy set: sources to the policy of each school, and catalogues. */
final class PolicyReader {
  private final CompilerOptions options;
  private final List<String> languages;
  private final KnownFiles known;

  /**
   * @param options how files are named
   * @param languages tags of the languages that the templates have words of
   * @param known what files said when they were read before
   */
  PolicyReader(CompilerOptions options, List<String> languages, KnownFiles known) {
    this.options = options;
    this.languages = List.copyOf(languages);
    this.known = known;
  }

  /** The policy with its catalogues and logos; nothing after errors that forbid to make one. */
  Optional<ReadPolicy> checkable(PolicyFolder folder, Diagnostics found) throws CompilerFault {
    Map<String, PoFile> catalogues =
        options
            .profile()
            .time(Phase.CATALOGUES, options.shown(folder.path()), () -> catalogues(folder, found));
    return policy(folder, found).map(read -> checkable(folder, read, catalogues));
  }

  private ReadPolicy checkable(PolicyFolder folder, Read read, Map<String, PoFile> catalogues) {
    Diagnostics ofLogos = new Diagnostics();
    Logos logos =
        new LogoFiles(folder.path(), ofLogos).read(read.group().base().organisation().brand());
    String name = options.shown(folder.path());
    Map<String, PolicyCatalogue> translations =
        options.profile().time(Phase.CATALOGUES, name, () -> merged(read.group(), catalogues));
    return new ReadPolicy(
        name, new CheckedPolicy(read.group(), translations, read.trees(), logos), ofLogos);
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
        options.profile().time(Phase.READ, name, () -> Overlays.merge(tree.get(), overlays, found));
    return options
        .profile()
        .time(Phase.LOAD, name, () -> load(name, tree.get(), merged, found))
        .map(group -> new Read(group, new PolicyTrees(tree.get(), merged)));
  }

  /** The catalogues by language, their translations checked; of one with faults, what is whole. */
  Map<String, PoFile> catalogues(PolicyFolder folder, Diagnostics sink) throws CompilerFault {
    Map<String, PoFile> catalogues = new LinkedHashMap<>();
    for (Map.Entry<String, Path> entry : folder.catalogues().entrySet()) {
      catalogue(entry.getKey(), entry.getValue(), sink)
          .ifPresent(file -> catalogues.put(entry.getKey(), file));
    }
    catalogues.values().forEach(file -> known.check(file, sink));
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
    return text.map(source -> known.catalogue(source, sink));
  }

  /** The catalogues as they are after they were brought up to date with the texts. */
  static Map<String, PolicyCatalogue> merged(PolicyGroup group, Map<String, PoFile> catalogues) {
    CatalogueSources sources = new CatalogueSources(group);
    Map<String, PolicyCatalogue> merged = new LinkedHashMap<>();
    catalogues.forEach(
        (tag, file) -> merged.put(tag, PolicyCatalogue.of(Language.of(tag), file, sources)));
    return merged;
  }

  private List<YamlNode> read(String name, List<Path> files, Diagnostics sink)
      throws CompilerFault {
    return options.profile().time(Phase.READ, name, () -> read(files, sink));
  }

  private record Parsed(Optional<YamlNode> tree, Diagnostics found) {}

  /** No file needs another one, and to parse them takes longer than to make a policy of them. */
  private List<YamlNode> read(List<Path> files, Diagnostics sink) throws CompilerFault {
    List<SourceFile> texts = new ArrayList<>();
    for (Path file : files) {
      text(file, SourceReader.Kind.POLICY, sink).ifPresent(texts::add);
    }
    List<YamlNode> roots = new ArrayList<>();
    for (Parsed parsed : texts.parallelStream().map(this::parsed).toList()) {
      sink.take(parsed.found());
      parsed.tree().ifPresent(roots::add);
    }
    return roots;
  }

  private Parsed parsed(SourceFile text) {
    Diagnostics found = new Diagnostics();
    return new Parsed(known.tree(text, found), found);
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

  private Optional<PolicyGroup> load(
      String name, YamlNode.Mapping tree, Map<String, MergedPolicy> merged, Diagnostics sink) {
    Diagnostics found = new Diagnostics();
    PolicyLoader loader = new PolicyLoader(found, known.records(name));
    Optional<PolicyGroup> group = load(loader, tree, merged);
    if (found.sorted().isEmpty()) {
      known.keep(name, loader.records());
    }
    sink.take(found);
    return group;
  }

  private static Optional<PolicyGroup> load(
      PolicyLoader loader, YamlNode.Mapping tree, Map<String, MergedPolicy> merged) {
    Optional<PolicySet> base = loader.load(tree);
    Map<String, PolicySet> schools = new LinkedHashMap<>();
    merged.forEach(
        (id, school) -> loader.load(school.tree()).ifPresent(set -> schools.put(id, set)));
    if (base.isEmpty() || schools.size() < merged.size()) {
      return Optional.empty();
    }
    IdentityHashMap<PolicySet, PolicyIndex> indexes = new IdentityHashMap<>();
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
            base.get(), ofBase, policies, Jurisdiction.of(base.get(), ShippedLaw.read())));
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
