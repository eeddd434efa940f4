package org.policypress.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policypress.compose.DocumentComposer;
import org.policypress.language.Language;
import org.policypress.model.Document;
import org.policypress.model.Document.Format;
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
public record DocumentJob(
    CheckedPolicy policy,
    Document document,
    Optional<SchoolPolicy> school,
    Language language,
    List<Format> formats) {
  /** Copies the list. */
  public DocumentJob {
    formats = List.copyOf(formats);
  }

  /** The part of the site in which it stands. */
  public SitePart part() {
    return SitePart.of(document.audience().value());
  }

  /** Folder of its files in the site, ending in {@code /}. */
  public String folder() {
    String path = part().root() + policy.group().id() + "/" + language.tag() + "/";
    return school.map(s -> path + s.id() + "/").orElse(path);
  }

  /** Path of its files in the site, without ending. */
  public String path() {
    return folder() + document.id().value();
  }

  /** The language in which its policy is written; that edition prevails over the others. */
  public Language sourceLanguage() {
    return Language.of(policy.group().base().organisation().sourceLanguage().value());
  }

  /** Whether it is a page of the site. */
  public boolean isPage() {
    return formats.contains(Format.HTML);
  }

  /** Whether it is made as HTML: for a page, a fragment or an accessible PDF. */
  public boolean isHtml() {
    return formats.stream().anyMatch(f -> f == Format.PDF || !f.standsForItself());
  }

  /** Whether its readers are told in it what is kept about them, on a page of the site. */
  public boolean isNoticePage() {
    return isPage()
        && document.audience().value() != Document.Audience.STAFF
        && switch (document.kind().value()) {
          case NOTICE, PUPIL_NOTICE, PRIVACY_PAGE -> true;
          default -> false;
        };
  }

  /** The same document in another language. */
  public DocumentJob in(Language other) {
    return new DocumentJob(policy, document, school, other, formats);
  }

  /** Whether both are the same document of the same school, in whichever language. */
  public boolean isSameDocument(DocumentJob other) {
    return document.id().value().equals(other.document.id().value())
        && policy.group().id().equals(other.policy.group().id())
        && school.map(SchoolPolicy::id).equals(other.school.map(SchoolPolicy::id));
  }

  /** All documents of a policy in its source language, those of the group first. */
  public static List<DocumentJob> inSourceLanguage(CheckedPolicy policy) {
    Language language = Language.of(policy.group().base().organisation().sourceLanguage().value());
    return policy.group().base().documents().stream()
        .flatMap(document -> ofDocument(policy, document, language).stream())
        .sorted(Comparator.comparing(job -> job.school().isPresent()))
        .toList();
  }

  /** A document in one language: of the group, or of each school that it concerns. */
  public static List<DocumentJob> ofDocument(
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
  public static List<Language> languages(CheckedPolicy policy, Document document) {
    return document.allLanguages(policy.group().base().organisation()).stream()
        .flatMap(tag -> Language.find(tag.value()).stream())
        .toList();
  }

  /** What it is of, as filters name it: {@code organisation} or {@code organisation/school}. */
  public String place() {
    return school.map(s -> policy.group().id() + "/" + s.id()).orElse(policy.group().id());
  }

  /** The same document in some of its formats only. */
  public DocumentJob withFormats(List<Format> kept) {
    return new DocumentJob(policy, document, school, language, kept);
  }
}
