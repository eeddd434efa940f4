package org.policypress.compiler;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.model.Document;
import org.policypress.model.Entity;
import org.policypress.model.Guidance;
import org.policypress.model.KebabCase;
import org.policypress.model.Passage;
import org.policypress.model.PolicyEntries;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.model.SchoolPolicy;
import org.policypress.prose.Prose.CrossReference;
import org.policypress.render.RenderRules;
import org.policypress.render.TemplateSource;

/**
 * Checks that a cross-reference in a text names something that a document could show: a section, a
 * topic that a section stands in for, or what a template gives an anchor. Whether the very document
 * shows it turns out when it is made.
 */
final class ProseTargets {
  /** An anchor in a template: a word, or a word that the id of an entry follows. */
  private static final Pattern ANCHOR =
      Pattern.compile("^\\[#([a-z0-9-]+)(\\$\\{[^}]+\\})?\\]$", Pattern.MULTILINE);

  private final TemplateSource templates;

  ProseTargets(TemplateSource templates) {
    this.templates = templates;
  }

  /** Checks the texts of a policy set, those of its schools included. */
  void check(PolicyGroup group, Diagnostics sink) {
    Set<String> sections = sections(group);
    Set<String> anchors = new LinkedHashSet<>(sections);
    Set<String> beginnings = new LinkedHashSet<>();
    readAnchors(sections, anchors, beginnings);
    PolicyEntries.Fresh fresh = new PolicyEntries.Fresh();
    for (PolicySet policy : policies(group)) {
      List<CrossReference> others =
          fresh.of(policy).stream()
              .flatMap(entry -> PolicyWalk.all(Passage.class, entry).stream())
              .flatMap(passage -> passage.prose().crossReferences())
              .filter(to -> !anchors.contains(to.id()))
              .toList();
      if (!others.isEmpty()) {
        Set<String> ids = ids(policy);
        others.stream()
            .filter(to -> !namesEntry(to.id(), beginnings, ids))
            .forEach(to -> sink.report(broken(to, sections)));
      }
    }
  }

  private static List<PolicySet> policies(PolicyGroup group) {
    return Stream.concat(
            Stream.of(group.base()), group.schools().stream().map(SchoolPolicy::policy))
        .toList();
  }

  private Set<String> sections(PolicyGroup group) {
    Set<String> names =
        new LinkedHashSet<>(
            templates.knownSections(Arrays.stream(Document.Kind.values()).map(KebabCase::of)));
    Arrays.stream(Guidance.Topic.values()).map(KebabCase::of).forEach(names::add);
    group.base().documents().stream()
        .flatMap(document -> document.sections().stream())
        .forEach(section -> names.add(section.name().value()));
    return names;
  }

  private void readAnchors(Set<String> sections, Set<String> anchors, Set<String> beginnings) {
    Stream.concat(Stream.of("macros.ftl"), sections.stream().map(name -> name + ".adoc.ftl"))
        .flatMap(file -> templates.text("sections/" + file).stream())
        .flatMap(text -> ANCHOR.matcher(text).results())
        .forEach(found -> (found.group(2) == null ? anchors : beginnings).add(found.group(1)));
  }

  private static Set<String> ids(PolicySet policy) {
    Set<String> ids = new LinkedHashSet<>();
    PolicyWalk.all(Entity.class, policy).forEach(entity -> ids.add(entity.id().value()));
    return ids;
  }

  private static boolean namesEntry(String anchor, Set<String> beginnings, Set<String> ids) {
    return beginnings.stream()
        .anyMatch(word -> anchor.startsWith(word) && ids.contains(anchor.substring(word.length())));
  }

  private static Diagnostic broken(CrossReference to, Set<String> sections) {
    return Diagnostic.of(
            RenderRules.BROKEN_ANCHOR,
            to.span(),
            "a reference leads to `" + to.id() + "`, which no document can show")
        .withHint(
            NearestNames.hint(
                to.id(), List.copyOf(sections), "name a section, such as `<<retention>>`"));
  }
}
