package org.policypress.website;

import java.util.List;
import org.policypress.compose.Text;
import org.policypress.language.Language;
import org.policypress.render.PageSections;

/**
 * What a search engine and a link preview say of a document: for whom, whose, and what is in it.
 */
final class PageDescription {
  /** So much is shown of it. */
  private static final int SHOWN = 160;

  private static final String SIGN = " · ";

  private PageDescription() {}

  /**
   * One line of text.
   *
   * @param says the subtitle of the document, or its title
   * @param sender school or organisation
   * @param body finished HTML of the document
   */
  static String of(String says, String sender, String body, Language language) {
    StringBuilder line = new StringBuilder(says).append(SIGN).append(sender);
    for (String chapter : chapters(body, language)) {
      if (line.length() + SIGN.length() + chapter.length() > SHOWN) {
        break;
      }
      line.append(SIGN).append(chapter);
    }
    return line.toString();
  }

  private static List<String> chapters(String body, Language language) {
    return PageSections.of(body, language).stream()
        .filter(section -> section.chapter().isEmpty())
        .flatMap(section -> section.heading().stream())
        .map(Text::plain)
        .toList();
  }
}
