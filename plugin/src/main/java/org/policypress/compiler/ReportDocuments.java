package org.policypress.compiler;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policypress.compose.DocumentComposer;
import org.policypress.compose.DocumentView;
import org.policypress.compose.TextUse;
import org.policypress.compose.Wording;
import org.policypress.coverage.ComposedDocument;
import org.policypress.coverage.NoticeTable;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;
import org.policypress.model.Document;
import org.policypress.model.KebabCase;
import org.policypress.model.Organisation;
import org.policypress.model.PolicyGroup;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.AsciiDocTemplates;
import org.policypress.render.AsciidoctorEngine;
import org.policypress.render.FinishWords;
import org.policypress.render.HtmlFinisher;
import org.policypress.render.PrintedSentences;
import org.policypress.render.TemplateSource;
import org.policypress.source.Located;
import org.policypress.source.SourceFile;

/**
 * Makes documents for a report only, to see what they say: nothing of them is published, so a
 * policy with faults may be looked at too. Schools without an overlay are looked at once.
 */
final class ReportDocuments implements AutoCloseable {
  /** So many letters tell a text from others. */
  private static final int ENOUGH = 60;

  private final TemplateSource templates;
  private final Vocabulary vocabulary;
  private final AsciiDocTemplates sections;
  private @Nullable AsciidoctorEngine engine;

  ReportDocuments(TemplateSource templates, Vocabulary vocabulary) {
    this.templates = templates;
    this.vocabulary = vocabulary;
    this.sections = new AsciiDocTemplates(templates);
  }

  /** Every document of a policy set in each of its languages. */
  List<ComposedDocument> of(CheckedPolicy policy) {
    List<ComposedDocument> all = new ArrayList<>();
    for (Document document : policy.group().base().documents()) {
      for (Language language : languages(policy.group().base().organisation(), document)) {
        for (List<SchoolPolicy> schools : schools(policy.group(), document)) {
          all.add(compose(policy, document, language, schools));
        }
      }
    }
    return all;
  }

  private static List<Language> languages(Organisation organisation, Document document) {
    List<Located<String>> tags =
        document.languages().isEmpty() ? organisation.languages() : document.languages();
    return tags.stream().flatMap(tag -> Language.find(tag.value()).stream()).distinct().toList();
  }

  /** Schools for which a document says the same; no school for a document of the group. */
  private static List<List<SchoolPolicy>> schools(PolicyGroup group, Document document) {
    if (document.scope().value() == Document.Scope.GROUP) {
      return List.of(List.of());
    }
    List<List<SchoolPolicy>> alike = new ArrayList<>();
    List<SchoolPolicy> base =
        group.schools().stream().filter(school -> school.differences().isEmpty()).toList();
    if (!base.isEmpty()) {
      alike.add(base);
    }
    group.schools().stream()
        .filter(school -> !school.differences().isEmpty())
        .forEach(school -> alike.add(List.of(school)));
    return alike;
  }

  private ComposedDocument compose(
      CheckedPolicy policy, Document document, Language language, List<SchoolPolicy> schools) {
    Set<TextUse> uses = new LinkedHashSet<>();
    Wording wording = vocabulary.wording(policy, language).telling(uses::add);
    Optional<SchoolPolicy> school = schools.stream().findFirst();
    if (!vocabulary.speaks(language)) {
      return new ComposedDocument(
          document, language, school, schools, Optional.empty(), Optional.empty());
    }
    DocumentView view =
        new DocumentComposer(policy.group(), wording)
            .compose(document, school, templates.sections(KebabCase.of(document.kind().value())));
    Optional<String> text = sections.fill(view, wording, new Diagnostics());
    String source = policy.group().base().organisation().sourceLanguage().value();
    boolean quoted = language.tag().equals(source) && NoticeTable.isNotice(document);
    return new ComposedDocument(
        document,
        language,
        school,
        schools,
        text.map(adoc -> shown(uses, adoc)),
        text.filter(adoc -> quoted).map(adoc -> sentences(adoc, language)));
  }

  /** Of the texts that were asked for those that the document shows in the end. */
  private static Set<TextUse> shown(Set<TextUse> uses, String asciiDoc) {
    String letters = letters(asciiDoc);
    return uses.stream()
        .filter(use -> letters.contains(beginning(use.words())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** How a text begins, up to its first cross-reference, which a document may write otherwise. */
  private static String beginning(String words) {
    String letters = letters(words.split("<<", 2)[0]);
    return letters.substring(0, Math.min(ENOUGH, letters.length()));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  private PrintedSentences sentences(String text, Language language) {
    if (engine == null) {
      engine = new AsciidoctorEngine();
    }
    SourceFile asciiDoc = new SourceFile("report.adoc", text);
    Diagnostics unheard = new Diagnostics();
    FinishWords words = FinishWords.from(vocabulary.messages(language));
    return new PrintedSentences(
        new HtmlFinisher(words, Map.of())
            .finish(engine.toHtml(asciiDoc, unheard), asciiDoc, unheard));
  }

  @Override
  public void close() {
    if (engine != null) {
      engine.close();
    }
  }
}
