package org.policypress.compiler;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.compose.Wording;
import org.policypress.coverage.ComposedDocument;
import org.policypress.coverage.CoverageIndex;
import org.policypress.coverage.CoverageIndex.Parts;
import org.policypress.coverage.CoverageIndex.Policy;
import org.policypress.coverage.LanguageTable;
import org.policypress.coverage.NoticeTable;
import org.policypress.coverage.RetentionTable;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.Severity;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.model.PolicyGroup;
import org.policypress.publish.SafePath;
import org.policypress.publish.SiteTree;
import org.policypress.render.CoveragePages;
import org.policypress.render.TemplateSource;

/**
 * Makes the coverage report: what the policy covers and where it has holes, in the language in
 * which it is written. Also of policies with faults, for then it is wanted most.
 */
final class CoverageReport {
  private static final String PREFIX = "coverage/";

  private final TemplateSource templates;
  private final Engines engines;
  private final Vocabulary vocabulary;
  private final CoveragePages pages;
  private final Diagnostics sink;

  CoverageReport(TemplateSource templates, Engines engines, Diagnostics sink) {
    this.templates = templates;
    this.engines = engines;
    this.vocabulary = new Vocabulary(templates, sink);
    this.pages = new CoveragePages(templates);
    this.sink = sink;
  }

  /** The pages of the report; what could not be made was reported. */
  SiteTree of(List<LoadedPolicy> loaded) {
    List<Diagnostic> found = sink.sorted();
    SiteTree tree = new SiteTree();
    List<Policy> policies = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    ReportDocuments documents = new ReportDocuments(templates, vocabulary, engines);
    for (LoadedPolicy one : loaded) {
      Policy policy = policy(one, found, documents, taken);
      policies.add(policy);
      readable(one).ifPresent(of -> parts(of, policy, tree));
    }
    Language language =
        loaded.stream()
            .flatMap(one -> readable(one).stream())
            .findFirst()
            .map(policy -> language(policy.group()))
            .orElseGet(() -> Language.of("en"));
    add(tree, "index.html", "coverage-index", language, new CoverageIndex(policies));
    return tree;
  }

  /** The policy, if it could be loaded and is written in a language that the templates speak. */
  private Optional<CheckedPolicy> readable(LoadedPolicy loaded) {
    return loaded
        .policy()
        .filter(
            policy ->
                Language.find(policy.group().base().organisation().sourceLanguage().value())
                    .filter(vocabulary::speaks)
                    .isPresent());
  }

  private Policy policy(
      LoadedPolicy loaded, List<Diagnostic> found, ReportDocuments documents, Set<String> taken) {
    Optional<CheckedPolicy> policy = readable(loaded);
    return new Policy(
        policy.map(this::name).orElse(loaded.folder()),
        loaded.folder(),
        count(found, loaded, Severity.ERROR),
        count(found, loaded, Severity.WARNING),
        policy.map(of -> parts(of, documents.of(of), folder(of, taken))));
  }

  private static long count(List<Diagnostic> found, LoadedPolicy loaded, Severity severity) {
    return found.stream()
        .filter(diagnostic -> diagnostic.severity() == severity)
        .filter(diagnostic -> loaded.holds(diagnostic.span().file()))
        .count();
  }

  private String name(CheckedPolicy policy) {
    return vocabulary
        .wording(policy, language(policy.group()))
        .phrase(policy.group().base().organisation().name())
        .plain();
  }

  /** The organisation's id, unless no folder can be called so or another one is. */
  private static String folder(CheckedPolicy policy, Set<String> taken) {
    String id = policy.group().id();
    String folder =
        SafePath.ofName(id).isPresent() && !taken.contains(id) ? id : "policy-" + taken.size();
    taken.add(folder);
    return folder + "/";
  }

  private Parts parts(CheckedPolicy policy, List<ComposedDocument> composed, String href) {
    PolicyGroup group = policy.group();
    Messages messages = vocabulary.messages(language(group));
    Wording wording = vocabulary.wording(policy, language(group));
    List<ComposedDocument> original =
        composed.stream().filter(d -> d.language().equals(language(group))).toList();
    return new Parts(
        href,
        new RetentionTable(group, wording, messages).part(),
        new LanguageTable(wording, messages).part(composed),
        new NoticeTable(group, wording, messages).part(original));
  }

  private void parts(CheckedPolicy checked, Policy policy, SiteTree tree) {
    String folder = policy.parts().orElseThrow().href();
    Language language = language(checked.group());
    for (String part : List.of("retention", "languages", "notices")) {
      add(tree, folder + part + ".html", "coverage-" + part, language, policy);
    }
  }

  private void add(SiteTree tree, String path, String template, Language language, Object view) {
    pages
        .fill(template, language, view, words(language), sink)
        .ifPresent(html -> tree.add(path, html.getBytes(StandardCharsets.UTF_8)));
  }

  private Map<String, String> words(Language language) {
    Messages messages = vocabulary.messages(language);
    Map<String, String> words = new LinkedHashMap<>();
    for (String key : messages.keys()) {
      if (key.startsWith(PREFIX)) {
        messages.find(key).ifPresent(m -> words.put(key.substring(PREFIX.length()), m.value()));
      }
    }
    return words;
  }

  private static Language language(PolicyGroup group) {
    return Language.of(group.base().organisation().sourceLanguage().value());
  }
}
