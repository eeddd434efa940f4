package org.policypress.website;

import java.util.List;
import java.util.Optional;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.StartContent;
import org.policypress.render.StartContent.Link;
import org.policypress.render.StartContent.Organisation;

/** What the first page of a site of several organisations leads to. */
final class SiteContent {
  private final SiteMap map;
  private final Vocabulary vocabulary;
  private final Language page;
  private final String path;

  SiteContent(SiteMap map, Vocabulary vocabulary, Language page, String path) {
    this.map = map;
    this.vocabulary = vocabulary;
    this.page = page;
    this.path = path;
  }

  StartContent content() {
    return new StartContent(
        map.organisations().stream().map(this::organisation).toList(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private Organisation organisation(SiteOrganisation organisation) {
    List<Link> schools =
        organisation.schools().stream()
            .map(school -> link(organisation, Optional.of(school)))
            .toList();
    return new Organisation(link(organisation, Optional.empty()), schools);
  }

  /** The start page in the language of this one, or else in the one that prevails. */
  private Link link(SiteOrganisation organisation, Optional<SchoolPolicy> school) {
    Language edition = organisation.nearest(page);
    PageSetting setting = PageSetting.of(map, organisation, school, page, path, vocabulary);
    return new Link(
        setting.placeName(), setting.href(map.start(organisation, school, edition)), edition);
  }
}
