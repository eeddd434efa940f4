package org.policypress.website;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.model.Document.Audience;
import org.policypress.model.Document.Kind;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.StartContent;
import org.policypress.render.StartContent.Complaint;
import org.policypress.render.StartContent.Link;
import org.policypress.render.StartContent.Listed;
import org.policypress.render.StartContent.Shelf;

/** What the pages of an organisation or of a school lead to. */
final class PlaceContent {
  private final PageSetting setting;
  private final SiteMap map;
  private final SiteOrganisation organisation;
  private final DocumentList list;
  private final PeopleCards people;

  PlaceContent(PageSetting setting) {
    this.setting = setting;
    this.map = setting.map();
    this.organisation = setting.organisation();
    this.list = new DocumentList(setting);
    this.people = new PeopleCards(setting);
  }

  /** The start page: everything that is for somebody here. */
  StartContent start() {
    List<Shelf> shelves = new ArrayList<>();
    List<Link> entries = new ArrayList<>();
    for (Audience audience : organisation.audiences()) {
      Optional<String> page =
          map.audience(organisation, setting.school(), audience, setting.language());
      page.ifPresent(path -> entries.add(setting.link(setting.readers(audience), path)));
      list.shelf(setting.school(), audience, setting.readers(audience), page)
          .ifPresent(shelves::add);
    }
    return content(
        setting.school().isEmpty() ? urgent() : Optional.empty(),
        Optional.empty(),
        entries,
        setting.school().isEmpty() ? schools(Optional.empty()) : List.of(),
        shelves,
        Optional.empty());
  }

  /** The page of an audience: the short answers, then where all of it stands. */
  StartContent audience(Audience audience) {
    List<Shelf> shelves = new ArrayList<>();
    list.shelf(setting.school(), audience, setting.say("site/documents"), Optional.empty())
        .ifPresent(shelves::add);
    if (setting.school().isPresent()) {
      list.shelf(Optional.empty(), audience, setting.say("site/common"), Optional.empty())
          .ifPresent(shelves::add);
    }
    return content(
        Optional.empty(),
        answers(audience),
        List.of(),
        setting.school().isEmpty() ? schools(Optional.of(audience)) : List.of(),
        shelves,
        map.part() == SitePart.PUBLIC ? Optional.of(people.complaint()) : Optional.empty());
  }

  private StartContent content(
      Optional<Listed> urgent,
      Optional<String> answers,
      List<Link> entries,
      List<Link> schools,
      List<Shelf> shelves,
      Optional<Complaint> complaint) {
    return new StartContent(
        List.of(), urgent, answers, entries, schools, shelves, people.people(), complaint);
  }

  /** The card for a breach, if it is here. */
  private Optional<Listed> urgent() {
    return organisation.documents().stream()
        .filter(d -> d.job().document().kind().value() == Kind.BREACH_CARD)
        .filter(d -> d.job().isPage())
        .findFirst()
        .flatMap(card -> list.listed(organisation.editions(card.job())));
  }

  /** The schools that have something, or something for an audience. */
  private List<Link> schools(Optional<Audience> audience) {
    List<Link> links = new ArrayList<>();
    for (SchoolPolicy school : organisation.schools()) {
      Optional<SchoolPolicy> place = Optional.of(school);
      Optional<String> page =
          audience.isPresent()
              ? map.audience(organisation, place, audience.get(), setting.language())
              : Optional.of(map.start(organisation, place, setting.language()));
      page.ifPresent(path -> links.add(setting.link(setting.text(school.school().name()), path)));
    }
    return links;
  }

  /** The short answers of the notice of this audience, in the language of the page. */
  private Optional<String> answers(Audience audience) {
    return organisation.shelf(setting.school(), audience).stream()
        .flatMap(editions -> editions.stream())
        .filter(edition -> edition.job().language().equals(setting.language()))
        .filter(edition -> edition.job().isNoticePage())
        .sorted(Comparator.comparing(PlaceContent::rank))
        .flatMap(notice -> notice.parts().answers().stream())
        .findFirst();
  }

  private static int rank(RenderedDocument document) {
    return document.job().document().kind().value() == Kind.PRIVACY_PAGE ? 1 : 0;
  }
}
