package org.policypress.render;

import java.util.List;
import java.util.Map;
import org.policypress.language.Language;

/**
 * What the page shows that a server gives instead of one that is not there. It stands in at any
 * depth, so its links begin at the root of the host.
 *
 * @param title its heading
 * @param description one sentence that says what has happened
 * @param reasons what may have led here
 * @param language the language of the page
 * @param alternates the same page in other languages
 * @param home link to the start page
 * @param homeLabel what that link says
 * @param accessibility the ways to the accessibility statements, one of each organisation
 * @param head what it tells machines
 * @param assetsHref path to the style sheets, ending in {@code /}
 * @param words the page's own words, by the keys of {@link PageAssembler#WORDS}
 */
public record NotFoundView(
    String title,
    String description,
    List<String> reasons,
    Language language,
    List<PageView.Alternate> alternates,
    String home,
    String homeLabel,
    List<AccessibilityLink> accessibility,
    PageHead head,
    String assetsHref,
    Map<String, String> words) {
  /** Copies the collections. */
  public NotFoundView {
    reasons = List.copyOf(reasons);
    alternates = List.copyOf(alternates);
    accessibility = List.copyOf(accessibility);
    words = Map.copyOf(words);
  }
}
