package org.policypress.website;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.RenderedDocument;
import org.policypress.language.Language;
import org.policypress.model.Document.Audience;
import org.policypress.model.SchoolPolicy;

/**
 * An organisation in a part of the site.
 *
 * @param policy its policy set
 * @param documents its documents there, in all their languages
 */
record SiteOrganisation(CheckedPolicy policy, List<RenderedDocument> documents) {
  /** Copies the list. */
  SiteOrganisation {
    documents = List.copyOf(documents);
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
    Set<Language> all = new LinkedHashSet<>();
    documents.forEach(document -> all.add(document.job().language()));
    Set<Language> ordered = new LinkedHashSet<>();
    if (all.contains(source())) {
      ordered.add(source());
    }
    ordered.addAll(all);
    return ordered;
  }

  /** The language itself if pages are made in it, or else that in which most of them are. */
  Language nearest(Language language) {
    Set<Language> languages = languages();
    return languages.contains(language) ? language : languages.iterator().next();
  }

  /** Its schools that have documents of their own there. */
  List<SchoolPolicy> schools() {
    return policy.group().schools().stream()
        .filter(school -> documents.stream().anyMatch(d -> isOf(d, Optional.of(school))))
        .toList();
  }

  /** Its audiences there, those that have no document left out. */
  List<Audience> audiences() {
    return List.of(Audience.PARENTS, Audience.PUPILS, Audience.PUBLIC, Audience.STAFF).stream()
        .filter(audience -> documents.stream().anyMatch(d -> isFor(d, audience)))
        .toList();
  }

  /**
   * Whether somebody finds something at a school; at the organisation they find what its schools
   * have for them.
   */
  boolean has(Optional<SchoolPolicy> school, Audience audience) {
    return documents.stream()
        .filter(document -> school.isEmpty() || isOf(document, school))
        .anyMatch(document -> isFor(document, audience));
  }

  /** The documents of a school for an audience, or those of the group; each with its editions. */
  List<List<RenderedDocument>> shelf(Optional<SchoolPolicy> school, Audience audience) {
    Map<String, List<RenderedDocument>> byId = new LinkedHashMap<>();
    documents.stream()
        .filter(document -> isOf(document, school) && isFor(document, audience))
        .forEach(
            document ->
                byId.computeIfAbsent(
                        document.job().document().id().value(), id -> new ArrayList<>())
                    .add(document));
    return List.copyOf(byId.values());
  }

  private static boolean isOf(RenderedDocument document, Optional<SchoolPolicy> school) {
    return document.job().school().map(SchoolPolicy::id).equals(school.map(SchoolPolicy::id));
  }

  private static boolean isFor(RenderedDocument document, Audience audience) {
    return document.job().document().audience().value() == audience;
  }
}
