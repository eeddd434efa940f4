package org.policypress.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.coverage.ComposedDocument;
import org.policypress.coverage.NoticeTable;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.model.Document;
import org.policypress.model.PolicyGroup;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.FinishWords;
import org.policypress.render.HtmlFinisher;
import org.policypress.render.PrintedSentences;
import org.policypress.render.TemplateSource;
import org.policypress.source.SourceFile;

/**
 * Makes documents for a report only, to see what they say: nothing of them is published, so a
 * policy with faults may be looked at too. Schools without an overlay are looked at once.
 */
final class ReportDocuments {
  private final Vocabulary vocabulary;
  private final DocumentWriter writer;
  private final Engines engines;

  ReportDocuments(TemplateSource templates, Vocabulary vocabulary, Engines engines) {
    this.vocabulary = vocabulary;
    this.writer = new DocumentWriter(templates, vocabulary);
    this.engines = engines;
  }

  /** Every document of a policy set in each of its languages. */
  List<ComposedDocument> of(CheckedPolicy policy) {
    List<ComposedDocument> all = new ArrayList<>();
    for (Document document : policy.group().base().documents()) {
      for (Language language : DocumentJob.languages(policy, document)) {
        for (List<SchoolPolicy> schools : schools(policy.group(), document)) {
          all.add(compose(policy, document, language, schools));
        }
      }
    }
    return all;
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
    Optional<SchoolPolicy> school = schools.stream().findFirst();
    if (!vocabulary.speaks(language)) {
      return new ComposedDocument(
          document, language, school, schools, Optional.empty(), Optional.empty());
    }
    ShownPaths shown = new ShownPaths();
    DocumentJob job = new DocumentJob(policy, document, school, language, List.of());
    Optional<WrittenDocument> written =
        writer.write(job, vocabulary.wording(policy, language, shown), new Diagnostics());
    String source = policy.group().base().organisation().sourceLanguage().value();
    boolean quoted = language.tag().equals(source) && NoticeTable.isNotice(document);
    return new ComposedDocument(
        document,
        language,
        school,
        schools,
        written.map(w -> ShownTexts.of(job, shown.texts().keySet())),
        written.filter(w -> quoted).map(w -> sentences(w, language)));
  }

  private PrintedSentences sentences(WrittenDocument written, Language language) {
    SourceFile asciiDoc = new SourceFile("report.adoc", written.asciiDoc());
    Diagnostics unheard = new Diagnostics();
    FinishWords words = FinishWords.from(vocabulary.messages(language));
    return new PrintedSentences(
        new HtmlFinisher(words, Map.of())
            .finish(engines.html(asciiDoc, unheard), asciiDoc, written.references(), unheard));
  }
}
