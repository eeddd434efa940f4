package org.policypress.website;

import java.util.List;
import org.policypress.compose.Text;
import org.policypress.render.PageSection;

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
   * @param sections the finished document divided
   */
  static String of(String says, String sender, List<PageSection> sections) {
    StringBuilder line = new StringBuilder(says).append(SIGN).append(sender);
    for (String chapter : chapters(sections)) {
      if (line.length() + SIGN.length() + chapter.length() > SHOWN) {
        break;
      }
      line.append(SIGN).append(chapter);
    }
    return line.toString();
  }

  private static List<String> chapters(List<PageSection> sections) {
    return sections.stream()
        .filter(section -> section.chapter().isEmpty())
        .flatMap(section -> section.heading().stream())
        .map(Text::plain)
        .toList();
  }
}
