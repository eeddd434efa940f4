package org.policypress.website;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.language.Language;
import org.policypress.model.Document.Audience;
import org.policypress.model.SchoolPolicy;

/** Which pages a part of the site has besides its documents, and where they stand. */
final class SiteMap {
  private static final String HTML = ".html";

  private final SitePart part;

  /** By the id of the policy set. */
  private final Map<String, SiteOrganisation> organisations = new LinkedHashMap<>();

  private final Set<Language> languages = new LinkedHashSet<>();

  SiteMap(SitePart part, List<RenderedDocument> documents) {
    this.part = part;
    Map<String, List<RenderedDocument>> byPolicy = new LinkedHashMap<>();
    documents.forEach(
        d ->
            byPolicy.computeIfAbsent(d.job().policy().group().id(), p -> new ArrayList<>()).add(d));
    byPolicy.forEach(
        (id, of) -> organisations.put(id, new SiteOrganisation(of.get(0).job().policy(), of)));
    organisations.values().forEach(organisation -> languages.addAll(organisation.languages()));
  }

  SitePart part() {
    return part;
  }

  List<SiteOrganisation> organisations() {
    return List.copyOf(organisations.values());
  }

  /** What this part has of a policy set. */
  SiteOrganisation organisation(CheckedPolicy policy) {
    SiteOrganisation organisation = organisations.get(policy.group().id());
    if (organisation == null) {
      throw new IllegalArgumentException("no document of " + policy.group().id());
    }
    return organisation;
  }

  /** When the newest of its documents was revised. */
  Optional<LocalDate> newest() {
    return organisations.values().stream()
        .map(SiteOrganisation::newest)
        .max(Comparator.naturalOrder());
  }

  /** The language of {@code index.html}. */
  Language source() {
    return languages().iterator().next();
  }

  /** Whether the first page is that of the only organisation. */
  boolean hasOneOrganisation() {
    return organisations.size() == 1;
  }

  /** The languages of the first page, that of {@code index.html} first. */
  Set<Language> languages() {
    return languages;
  }

  /** Path of the first page in a language; nothing if it has no such language. */
  Optional<String> root(Language language) {
    if (!languages.contains(language)) {
      return Optional.empty();
    }
    String tag = language.equals(source()) ? "" : "." + language.tag();
    return Optional.of(part.root() + PageNames.INDEX + tag + HTML);
  }

  /** Path of an organisation's start page. */
  String start(SiteOrganisation organisation, Language language) {
    return hasOneOrganisation()
        ? root(language).orElseThrow()
        : folder(organisation, Optional.empty(), language) + PageNames.INDEX + HTML;
  }

  /** Path of a school's start page; that of the organisation where there is no school. */
  String start(SiteOrganisation organisation, Optional<SchoolPolicy> school, Language language) {
    return school.isPresent()
        ? folder(organisation, school, language) + PageNames.INDEX + HTML
        : start(organisation, language);
  }

  /** Path of the page of an audience, if it has one there. */
  Optional<String> audience(
      SiteOrganisation organisation,
      Optional<SchoolPolicy> school,
      Audience audience,
      Language language) {
    return organisation.has(school, audience) && audience != Audience.STAFF
        ? Optional.of(folder(organisation, school, language) + PageNames.of(audience) + HTML)
        : Optional.empty();
  }

  private String folder(
      SiteOrganisation organisation, Optional<SchoolPolicy> school, Language language) {
    return part.root()
        + organisation.id()
        + "/"
        + language.tag()
        + "/"
        + school.map(s -> s.id() + "/").orElse("");
  }
}
