package org.policypress.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.language.Language;

/**
 * What a page shows that leads to others: the start page of the site, of an organisation or of a
 * school, or the page of an audience.
 *
 * @param kind what leads on: {@code site}, {@code organisation}, {@code school} or {@code
 *     audience}; the name of its template
 * @param title its heading
 * @param description one sentence that says what is found here
 * @param language the language of the page itself
 * @param organisation name of the organisation, on all pages but that of the site
 * @param school name of the school, on its pages
 * @param alternates the same page in other languages, this one included
 * @param crumbs the way to this page; empty on the first one
 * @param content what it leads to
 * @param search how its organisation is searched; nothing if there is no search
 * @param breach the way to the page for a breach, on the pages of an organisation for staff
 * @param head what it tells machines
 * @param brand what the organisation whose page it is looks like
 * @param accessibility the ways to the accessibility statements: one, on the page of a site one of
 *     each organisation
 * @param assetsHref relative path to the style sheets, ending in {@code /}
 * @param words the page's own words, by the keys of {@link PageAssembler#WORDS}
 */
public record IndexView(
    String kind,
    PageText title,
    String description,
    Language language,
    Optional<PageText> organisation,
    Optional<PageText> school,
    List<PageView.Alternate> alternates,
    List<PageView.Crumb> crumbs,
    StartContent content,
    Optional<SearchView> search,
    Optional<BreachLink> breach,
    PageHead head,
    Optional<BrandView> brand,
    List<AccessibilityLink> accessibility,
    String assetsHref,
    Map<String, String> words) {
  /** Copies the lists. */
  public IndexView {
    alternates = List.copyOf(alternates);
    crumbs = List.copyOf(crumbs);
    accessibility = List.copyOf(accessibility);
    words = Map.copyOf(words);
  }
}
