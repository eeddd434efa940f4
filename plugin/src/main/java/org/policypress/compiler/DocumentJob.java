package org.policypress.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policypress.compiler.CompilerOptions.Filter;
import org.policypress.compose.DocumentComposer;
import org.policypress.language.Language;
import org.policypress.model.Document;
import org.policypress.model.Document.Format;
import org.policypress.model.KebabCase;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;

/**
 * One document to make: of the group or of a school, in one language, in some formats.
 *
 * @param policy the policy set
 * @param document the document
 * @param school the school; nothing for a document of the group
 * @param language its language
 * @param formats its formats
 */
record DocumentJob(
    CheckedPolicy policy,
    Document document,
    Optional<SchoolPolicy> school,
    Language language,
    List<Format> formats) {

  /** Folder of its files in the site, ending in {@code /}. */
  String folder() {
    String path = policy.group().id() + "/" + language.tag() + "/";
    return school.map(s -> path + s.id() + "/").orElse(path);
  }

  /** Path of its files in the site, without ending. */
  String path() {
    return folder() + document.id().value();
  }

  /** The language in which its policy is written; that edition prevails over the others. */
  Language sourceLanguage() {
    return Language.of(policy.group().base().organisation().sourceLanguage().value());
  }

  /** The same document in another language. */
  DocumentJob in(Language other) {
    return new DocumentJob(policy, document, school, other, formats);
  }

  /** Whether both are the same document of the same school, in whichever language. */
  boolean isSameDocument(DocumentJob other) {
    return document.id().value().equals(other.document.id().value())
        && policy.group().id().equals(other.policy.group().id())
        && school.map(SchoolPolicy::id).equals(other.school.map(SchoolPolicy::id));
  }

  /** All jobs that the filter lets through; a filter that matches nothing is a fault. */
  static List<DocumentJob> of(List<CheckedPolicy> policies, Filter filter) throws CompilerFault {
    List<DocumentJob> all = new ArrayList<>();
    for (CheckedPolicy policy : policies) {
      for (Document document : policy.group().base().documents()) {
        for (Language language : languages(policy, document)) {
          all.addAll(ofDocument(policy, document, language));
        }
      }
    }
    checkFilters(all, filter);
    return all.stream()
        .filter(job -> matches(filter.languages(), job.language().tag()))
        .filter(job -> matches(filter.documents(), job.document().id().value()))
        .filter(job -> matches(filter.schools(), job.place()))
        .map(job -> job.withFormats(filter.formats()))
        .filter(job -> !job.formats().isEmpty())
        .toList();
  }

  /** All documents of a policy in its source language, those of the group first. */
  static List<DocumentJob> inSourceLanguage(CheckedPolicy policy) {
    Language language = Language.of(policy.group().base().organisation().sourceLanguage().value());
    return policy.group().base().documents().stream()
        .flatMap(document -> ofDocument(policy, document, language).stream())
        .sorted(Comparator.comparing(job -> job.school().isPresent()))
        .toList();
  }

  private static List<DocumentJob> ofDocument(
      CheckedPolicy policy, Document document, Language language) {
    List<Format> formats = document.formats().stream().map(Located::value).distinct().toList();
    if (document.scope().value() == Document.Scope.GROUP) {
      return List.of(new DocumentJob(policy, document, Optional.empty(), language, formats));
    }
    return policy.group().schools().stream()
        .filter(school -> DocumentComposer.concerns(document, school.policy()))
        .map(school -> new DocumentJob(policy, document, Optional.of(school), language, formats))
        .toList();
  }

  /** The languages of a document, as far as the compiler knows them. */
  static List<Language> languages(CheckedPolicy policy, Document document) {
    return document.allLanguages(policy.group().base().organisation()).stream()
        .flatMap(tag -> Language.find(tag.value()).stream())
        .toList();
  }

  private String place() {
    return school.map(s -> policy.group().id() + "/" + s.id()).orElse(policy.group().id());
  }

  private DocumentJob withFormats(List<String> wanted) {
    List<Format> kept =
        formats.stream().filter(format -> matches(wanted, KebabCase.of(format))).toList();
    return new DocumentJob(policy, document, school, language, kept);
  }

  private static boolean matches(List<String> wanted, String value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static void checkFilters(List<DocumentJob> all, Filter filter) throws CompilerFault {
    Set<String> languages = new TreeSet<>();
    Set<String> documents = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> formats = new TreeSet<>();
    for (DocumentJob job : all) {
      languages.add(job.language().tag());
      documents.add(job.document().id().value());
      places.add(job.place());
      job.formats().forEach(format -> formats.add(KebabCase.of(format)));
    }
    checkFilter("policy.languages", filter.languages(), languages);
    checkFilter("policy.documents", filter.documents(), documents);
    checkFilter("policy.schools", filter.schools(), places);
    checkFilter("policy.formats", filter.formats(), formats);
  }

  private static void checkFilter(String parameter, List<String> wanted, Set<String> known)
      throws CompilerFault {
    for (String value : wanted) {
      if (!known.contains(value)) {
        throw new CompilerFault(
            parameter
                + " names `"
                + value
                + "`, which matches nothing; there is `"
                + String.join("`, `", known)
                + "`");
      }
    }
  }
}
