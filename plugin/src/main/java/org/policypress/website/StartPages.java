package org.policypress.website;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.model.Document.Audience;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.IndexView;
import org.policypress.render.PageAssembler;
import org.policypress.render.PageHead;
import org.policypress.render.PageText;
import org.policypress.render.PageView.Alternate;
import org.policypress.render.PageView.Crumb;
import org.policypress.render.StartContent;

/**
 * The pages of a part of the site that lead to its documents, each in every language of the
 * documents: the site, its organisations, their schools, and the audiences of both.
 */
final class StartPages {
  private final SiteMap map;
  private final Vocabulary vocabulary;
  private final SearchFiles search;
  private final BreachPages breach;
  private final PageHeads heads;
  private final BrandFiles brands;
  private final PageAssembler pages;
  private final Diagnostics sink;
  private final SiteFiles files;

  /**
   * @param search what searches the pages of an organisation
   * @param breach the way to the page for a breach
   * @param heads takes what machines are told of each page
   * @param brands what organisations look like
   * @param files takes the pages
   */
  StartPages(
      SiteMap map,
      Vocabulary vocabulary,
      SearchFiles search,
      BreachPages breach,
      PageHeads heads,
      BrandFiles brands,
      PageAssembler pages,
      SiteFiles files,
      Diagnostics sink) {
    this.map = map;
    this.vocabulary = vocabulary;
    this.search = search;
    this.breach = breach;
    this.heads = heads;
    this.brands = brands;
    this.pages = pages;
    this.files = files;
    this.sink = sink;
  }

  /** Names the pages, none of which is made yet. */
  void list() {
    if (!map.hasOneOrganisation()) {
      map.languages()
          .forEach(language -> files.page(map.root(language).orElseThrow(), () -> site(language)));
    }
    for (SiteOrganisation organisation : map.organisations()) {
      each(organisation, Optional.empty());
      organisation.schools().forEach(school -> each(organisation, Optional.of(school)));
    }
  }

  private void each(SiteOrganisation organisation, Optional<SchoolPolicy> school) {
    for (Language language : organisation.languages()) {
      String start = map.start(organisation, school, language);
      files.page(start, () -> start(setting(organisation, school, language, start)));
      for (Audience audience : organisation.audiences()) {
        map.audience(organisation, school, audience, language)
            .ifPresent(
                path ->
                    files.page(
                        path,
                        () -> audience(setting(organisation, school, language, path), audience)));
      }
    }
  }

  private PageSetting setting(
      SiteOrganisation organisation,
      Optional<SchoolPolicy> school,
      Language language,
      String path) {
    return PageSetting.of(map, organisation, school, language, path, vocabulary);
  }

  private Optional<String> site(Language language) {
    Messages messages = vocabulary.messages(language);
    Map<Language, String> editions = editions(map.languages(), l -> map.root(l).orElseThrow());
    String path = editions.getOrDefault(language, "");
    return pages.index(
        new IndexView(
            "site",
            PageText.of(messages.get("site/title"), language),
            messages.get("site/lead/" + map.part().id()),
            language,
            Optional.empty(),
            Optional.empty(),
            alternates(path, editions, language),
            List.of(),
            new SiteContent(map, vocabulary, language, path).content(),
            Optional.empty(),
            Optional.empty(),
            head(language, map.source(), editions, map.newest()),
            Optional.empty(),
            AccessibilityLinks.ofAll(map, vocabulary, language, path),
            SiteFile.href(path, map.part().root() + "assets/"),
            PageAssembler.words(messages)),
        sink);
  }

  private Optional<String> start(PageSetting setting) {
    SiteOrganisation organisation = setting.organisation();
    return view(
        setting,
        setting.school().isPresent() ? "school" : "organisation",
        setting.placeName(),
        setting.crumbs(Optional.empty(), Optional.empty()),
        l -> map.start(organisation, setting.school(), l),
        new PlaceContent(setting).start());
  }

  private Optional<String> audience(PageSetting setting, Audience audience) {
    SiteOrganisation organisation = setting.organisation();
    return view(
        setting,
        "audience",
        setting.readers(audience),
        setting.crumbs(Optional.of(audience), Optional.empty()),
        l -> map.audience(organisation, setting.school(), audience, l).orElseThrow(),
        new PlaceContent(setting).audience(audience));
  }

  private Optional<String> view(
      PageSetting setting,
      String kind,
      PageText title,
      List<Crumb> crumbs,
      Function<Language, String> paths,
      StartContent content) {
    SiteOrganisation organisation = setting.organisation();
    Language language = setting.language();
    Map<Language, String> editions = editions(organisation.languages(), paths);
    return pages.index(
        new IndexView(
            kind,
            title,
            setting.messages().get("site/lead/" + map.part().id()),
            language,
            Optional.of(setting.organisationName()),
            setting.schoolName(),
            alternates(setting.path(), editions, language),
            crumbs,
            content,
            search.view(
                setting.path(),
                organisation.policy(),
                language,
                setting.school().map(SchoolPolicy::id)),
            breach.link(
                setting.path(),
                organisation.policy(),
                language,
                setting.school().map(SchoolPolicy::id)),
            head(language, organisation.source(), editions, Optional.of(organisation.newest())),
            brands.view(setting.path(), organisation.policy()),
            AccessibilityLinks.of(setting),
            setting.href(map.part().root() + "assets/"),
            PageAssembler.words(setting.messages())),
        sink);
  }

  private static Map<Language, String> editions(
      Set<Language> languages, Function<Language, String> paths) {
    Map<Language, String> editions = new LinkedHashMap<>();
    languages.forEach(language -> editions.put(language, paths.apply(language)));
    return editions;
  }

  private static List<Alternate> alternates(
      String path, Map<Language, String> editions, Language current) {
    List<Alternate> alternates = new ArrayList<>();
    editions.forEach(
        (language, to) ->
            alternates.add(
                new Alternate(language, SiteFile.href(path, to), language.equals(current))));
    return alternates;
  }

  /** What machines are told; a page that leads to documents is as new as the newest of them. */
  private PageHead head(
      Language language,
      Language source,
      Map<Language, String> editions,
      Optional<LocalDate> newest) {
    return heads.of(new SitePage(PageHead.Kind.WEBSITE, language, editions, source, newest));
  }
}
