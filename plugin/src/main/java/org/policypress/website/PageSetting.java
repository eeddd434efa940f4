package org.policypress.website;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.compose.Text;
import org.policypress.compose.Wording;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.model.Document.Audience;
import org.policypress.model.KebabCase;
import org.policypress.model.Phrase;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.PageText;
import org.policypress.render.PageView.Crumb;
import org.policypress.render.StartContent.Link;

/**
 * Where a page of an organisation stands, and in which words it speaks.
 *
 * @param map the pages of its part of the site
 * @param organisation the organisation
 * @param school the school, for the pages of one school
 * @param language the language of the page
 * @param path path of the page
 * @param wording words of the policy in that language
 * @param messages words of the templates in that language
 */
record PageSetting(
    SiteMap map,
    SiteOrganisation organisation,
    Optional<SchoolPolicy> school,
    Language language,
    String path,
    Wording wording,
    Messages messages) {

  static PageSetting of(
      SiteMap map,
      SiteOrganisation organisation,
      Optional<SchoolPolicy> school,
      Language language,
      String path,
      Vocabulary vocabulary) {
    return new PageSetting(
        map,
        organisation,
        school,
        language,
        path,
        vocabulary.wording(organisation.policy(), language),
        vocabulary.messages(language));
  }

  /** Name of the organisation. */
  PageText organisationName() {
    return text(organisation.policy().group().base().organisation().name());
  }

  /** Name of the school. */
  Optional<PageText> schoolName() {
    return school.map(s -> text(s.school().name()));
  }

  /** Name of the school, or of the organisation where there is none. */
  PageText placeName() {
    return schoolName().orElseGet(this::organisationName);
  }

  /** For whom documents are: where pupils have none of their own, those of parents are theirs. */
  PageText readers(Audience audience) {
    boolean both = audience == Audience.PARENTS && !organisation.has(school, Audience.PUPILS);
    return say("site/for/" + (both ? "families" : KebabCase.of(audience)));
  }

  PageText say(String key) {
    return say(key, Map.of());
  }

  PageText say(String key, Map<String, Text> values) {
    return text(wording.say(key, values));
  }

  PageText text(Phrase phrase) {
    return text(wording.phrase(phrase));
  }

  PageText text(Text text) {
    return new PageText(text, language);
  }

  /** The way from this page to another. */
  String href(String to) {
    return SiteFile.href(path, to);
  }

  /** The way to a page in the language of this one. */
  Link link(PageText label, String to) {
    return new Link(label, href(to), language);
  }

  /**
   * The way to this page: site, organisation, school, audience, and what the page is itself; the
   * first page has none.
   */
  List<Crumb> crumbs(Optional<Audience> audience, Optional<PageText> document) {
    List<Crumb> crumbs = new ArrayList<>();
    if (!map.hasOneOrganisation()) {
      map.root(language)
          .ifPresent(root -> crumbs.add(new Crumb(say("site/title"), Optional.of(href(root)))));
    }
    crumbs.add(new Crumb(organisationName(), Optional.of(href(map.start(organisation, language)))));
    schoolName()
        .ifPresent(
            name ->
                crumbs.add(
                    new Crumb(name, Optional.of(href(map.start(organisation, school, language))))));
    audience.ifPresent(
        a ->
            map.audience(organisation, school, a, language)
                .ifPresent(page -> crumbs.add(new Crumb(readers(a), Optional.of(href(page))))));
    document.ifPresent(title -> crumbs.add(new Crumb(title, Optional.empty())));
    Crumb last = crumbs.remove(crumbs.size() - 1);
    if (!crumbs.isEmpty()) {
      crumbs.add(new Crumb(last.label(), Optional.empty()));
    }
    return crumbs;
  }
}
