package org.policypress.website;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.language.Language;
import org.policypress.model.Document.Audience;
import org.policypress.model.SchoolPolicy;

/** An organisation in a part of the site. */
final class SiteOrganisation {
  private static final List<Audience> ORDER =
      List.of(Audience.PARENTS, Audience.PUPILS, Audience.PUBLIC, Audience.STAFF);

  private final CheckedPolicy policy;
  private final List<RenderedDocument> documents;
  private final Set<Language> languages;
  private final LocalDate newest;

  /** What each school has, by its id, and what the group has, under no id. */
  private final Map<Optional<String>, Place> places = new LinkedHashMap<>();

  /** Documents of the group or of a school by their ids, each with its editions. */
  private record Place(Map<String, List<RenderedDocument>> documents, Set<Audience> audiences) {
    void add(RenderedDocument document) {
      documents
          .computeIfAbsent(document.job().document().id().value(), id -> new ArrayList<>())
          .add(document);
      audiences.add(document.job().document().audience().value());
    }
  }

  /**
   * @param policy its policy set
   * @param documents its documents there, in all their languages
   */
  SiteOrganisation(CheckedPolicy policy, List<RenderedDocument> documents) {
    this.policy = policy;
    this.documents = List.copyOf(documents);
    Set<Language> all = new LinkedHashSet<>();
    for (RenderedDocument document : documents) {
      all.add(document.job().language());
      places
          .computeIfAbsent(
              document.job().school().map(SchoolPolicy::id),
              id -> new Place(new LinkedHashMap<>(), EnumSet.noneOf(Audience.class)))
          .add(document);
    }
    this.languages = new LinkedHashSet<>();
    if (all.contains(source())) {
      languages.add(source());
    }
    languages.addAll(all);
    this.newest =
        documents.stream()
            .map(document -> document.job().document().revised().value())
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }

  /** When the newest of its documents was revised. */
  LocalDate newest() {
    return newest;
  }

  /** Its policy set. */
  CheckedPolicy policy() {
    return policy;
  }

  /** Its documents there, in all their languages. */
  List<RenderedDocument> documents() {
    return documents;
  }

  /** Its id, the name of its folder. */
  String id() {
    return policy.group().id();
  }

  /** The language in which its policy is written. */
  Language source() {
    return Language.of(policy.group().base().organisation().sourceLanguage().value());
  }

  /** The languages of its documents there, that of the policy first. */
  Set<Language> languages() {
    return languages;
  }

  /** The language itself if pages are made in it, or else that in which most of them are. */
  Language nearest(Language language) {
    return languages.contains(language) ? language : languages.iterator().next();
  }

  /** Its schools that have documents of their own there. */
  List<SchoolPolicy> schools() {
    return policy.group().schools().stream()
        .filter(school -> places.containsKey(Optional.of(school.id())))
        .toList();
  }

  /** Its audiences there, those that have no document left out. */
  List<Audience> audiences() {
    return ORDER.stream().filter(audience -> has(Optional.empty(), audience)).toList();
  }

  /**
   * Whether somebody finds something at a school; at the organisation they find what its schools
   * have for them.
   */
  boolean has(Optional<SchoolPolicy> school, Audience audience) {
    return school.isPresent()
        ? place(school).audiences().contains(audience)
        : places.values().stream().anyMatch(place -> place.audiences().contains(audience));
  }

  /** The documents of a school for an audience, or those of the group; each with its editions. */
  List<List<RenderedDocument>> shelf(Optional<SchoolPolicy> school, Audience audience) {
    return place(school).documents().values().stream()
        .filter(editions -> editions.get(0).job().document().audience().value() == audience)
        .toList();
  }

  /** The editions of a document, itself included. */
  List<RenderedDocument> editions(DocumentJob job) {
    return place(job.school()).documents().getOrDefault(job.document().id().value(), List.of());
  }

  /** The documents of the group, and those of a school if there is one. */
  Collection<RenderedDocument> documents(Optional<SchoolPolicy> school) {
    List<RenderedDocument> near = new ArrayList<>();
    place(Optional.empty()).documents().values().forEach(near::addAll);
    if (school.isPresent()) {
      place(school).documents().values().forEach(near::addAll);
    }
    return near;
  }

  private Place place(Optional<SchoolPolicy> school) {
    return places.getOrDefault(
        school.map(SchoolPolicy::id), new Place(Map.of(), EnumSet.noneOf(Audience.class)));
  }
}
