package org.policypress.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.language.Language;

/**
 * What a page of the site shows: one document, in one language, of one school or of the whole
 * organisation.
 *
 * @param kind id of the document's kind, such as {@code handbook}; a class of the page
 * @param title the document's title
 * @param description one sentence for search engines and link previews
 * @param language the language it is written in
 * @param organisation name of the organisation
 * @param school name of the school, for a document of one school
 * @param audience for whom it is, in words
 * @param alternates the same document in every language that it exists in, this one included
 * @param downloads the same document in other formats
 * @param revised when the policy was last revised, if it says so
 * @param version the policy's version, if it has one
 * @param crumbs the way to this page from the start page
 * @param ways the ways from it to what stands around it
 * @param body finished HTML of the document, as {@link FinishedHtml#html()} gives it
 * @param search how its organisation is searched; nothing if there is no search
 * @param breach the way to the page for a breach, for staff
 * @param clock the clock of the page for a breach; nothing on other pages
 * @param matrix the filter of its access matrices, if it has any
 * @param head what it tells machines
 * @param brand what its organisation looks like; nothing if the policy does not say
 * @param accessibility the ways to the accessibility statement: one, where its organisation has any
 * @param assetsHref relative path to the style sheets, ending in {@code /}
 * @param words the page's own words, by the keys of {@link PageAssembler#WORDS}
 */
public record PageView(
    String kind,
    PageText title,
    String description,
    Language language,
    PageText organisation,
    Optional<PageText> school,
    String audience,
    List<Alternate> alternates,
    List<Download> downloads,
    Optional<Revised> revised,
    Optional<String> version,
    List<Crumb> crumbs,
    PageWays ways,
    String body,
    Optional<SearchView> search,
    Optional<BreachLink> breach,
    Optional<BreachClock> clock,
    Optional<MatrixFilter> matrix,
    PageHead head,
    Optional<BrandView> brand,
    List<AccessibilityLink> accessibility,
    String assetsHref,
    Map<String, String> words) {
  /** Copies the lists. */
  public PageView {
    alternates = List.copyOf(alternates);
    downloads = List.copyOf(downloads);
    crumbs = List.copyOf(crumbs);
    accessibility = List.copyOf(accessibility);
    words = Map.copyOf(words);
  }

  /** The same with another body. */
  public PageView with(String other) {
    return new PageView(
        kind,
        title,
        description,
        language,
        organisation,
        school,
        audience,
        alternates,
        downloads,
        revised,
        version,
        crumbs,
        ways,
        other,
        search,
        breach,
        clock,
        matrix,
        head,
        brand,
        accessibility,
        assetsHref,
        words);
  }

  /**
   * The document in one of its languages.
   *
   * @param language the language, shown by its own name
   * @param href where it is
   * @param current whether it is this very page
   */
  public record Alternate(Language language, String href, boolean current) {}

  /**
   * The document in another format.
   *
   * @param format id of the format, such as {@code pdf}
   * @param label what the link says, such as {@code PDF}
   * @param href where it is
   * @param size how big it is, in words
   */
  public record Download(String format, String label, String href, Optional<String> size) {}

  /**
   * A date for people and for machines.
   *
   * @param iso ISO 8601
   * @param words in the page's language
   */
  public record Revised(String iso, PageText words) {}

  /**
   * A step on the way to a page.
   *
   * @param label what it is called
   * @param href where it leads; empty for the page itself
   */
  public record Crumb(PageText label, Optional<String> href) {}
}
