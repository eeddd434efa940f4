package org.policypress.website;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Dates;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.model.Document.Format;
import org.policypress.model.KebabCase;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.MatrixFilter;
import org.policypress.render.PageAssembler;
import org.policypress.render.PageHead;
import org.policypress.render.PageSections;
import org.policypress.render.PageText;
import org.policypress.render.PageView;
import org.policypress.render.PageView.Alternate;

/** What the pages of documents show, and their fragments for other websites. */
final class DocumentPages {
  private final SiteMap map;
  private final Vocabulary vocabulary;
  private final SearchFiles search;
  private final BreachPages breach;
  private final PageHeads heads;
  private final BrandFiles brands;

  /**
   * @param search what searches the pages of an organisation
   * @param breach the pages for a breach, and the way there
   * @param heads takes what machines are told of each page
   * @param brands what organisations look like
   */
  DocumentPages(
      SiteMap map,
      Vocabulary vocabulary,
      SearchFiles search,
      BreachPages breach,
      PageHeads heads,
      BrandFiles brands) {
    this.map = map;
    this.vocabulary = vocabulary;
    this.search = search;
    this.breach = breach;
    this.heads = heads;
    this.brands = brands;
  }

  /** The page of a document, with what only a page has. */
  PageView page(RenderedDocument document) {
    return view(document, Format.HTML).with(document.parts().page());
  }

  /** The document alone, for another website. */
  PageView fragment(RenderedDocument document) {
    return view(document, Format.FRAGMENT);
  }

  private PageView view(RenderedDocument document, Format format) {
    DocumentJob job = document.job();
    String body = document.parts().body();
    String path = SiteFile.path(job, format);
    PageSetting setting =
        PageSetting.of(
            map, map.organisation(job.policy()), job.school(), job.language(), path, vocabulary);
    Messages messages = setting.messages();
    Map<Language, String> editions = editions(setting.organisation(), job);
    PageHead head = head(document, editions);
    PageText title = setting.text(job.document().title());
    LocalDate revised = job.document().revised().value();
    return new PageView(
        KebabCase.of(job.document().kind().value()),
        title,
        PageDescription.of(
            job.document().subtitle().map(s -> setting.text(s).toString()).orElse(title.toString()),
            setting.placeName().toString(),
            PageSections.of(body, job.language())),
        job.language(),
        setting.organisationName(),
        setting.schoolName(),
        messages.get(job.document().audience().value()),
        alternates(setting, editions),
        Downloads.of(document, path, messages),
        Optional.of(
            new PageView.Revised(
                Dates.iso(revised), setting.text(setting.wording().date(revised).legal()))),
        Optional.empty(),
        setting.crumbs(Optional.of(job.document().audience().value()), Optional.of(title)),
        new DocumentWays(setting, document, head.canonical()).ways(),
        body,
        search.view(path, job.policy(), job.language(), job.school().map(SchoolPolicy::id)),
        breach.link(path, job.policy(), job.language(), job.school().map(SchoolPolicy::id)),
        breach.clock(job),
        MatrixFilter.of(body, messages),
        head,
        brands.view(path, job.policy()),
        AccessibilityLinks.of(setting),
        setting.href(job.part().root() + "assets/"),
        PageAssembler.words(messages));
  }

  /** Paths of the pages of a document, by language. */
  private static Map<Language, String> editions(SiteOrganisation organisation, DocumentJob job) {
    Map<Language, String> editions = new LinkedHashMap<>();
    organisation.editions(job).stream()
        .map(RenderedDocument::job)
        .filter(DocumentJob::isPage)
        .forEach(other -> editions.put(other.language(), SiteFile.path(other, Format.HTML)));
    return editions;
  }

  private static List<Alternate> alternates(PageSetting setting, Map<Language, String> editions) {
    List<Alternate> alternates = new ArrayList<>();
    editions.forEach(
        (language, path) ->
            alternates.add(
                new Alternate(language, setting.href(path), language.equals(setting.language()))));
    return alternates;
  }

  /** What machines are told of a document that is a page; a fragment has no head. */
  private PageHead head(RenderedDocument document, Map<Language, String> editions) {
    DocumentJob job = document.job();
    return editions.containsKey(job.language())
        ? heads.of(
            new SitePage(
                PageHead.Kind.ARTICLE,
                job.language(),
                editions,
                job.sourceLanguage(),
                Optional.of(job.document().revised().value())))
        : PageHead.unlisted();
  }
}
