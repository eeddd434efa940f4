package org.policypress.render;

import java.util.regex.Pattern;

/**
 * A finished document in the three parts that a page places apart.
 *
 * @param head the document's own heading
 * @param toc the table of contents, empty if there is none
 * @param text all the rest
 */
public record PageBody(String head, String toc, String text) {
  private static final String TOC_START = "<nav id=\"toc\"";
  private static final String TOC_END = "</nav>";
  private static final String HEAD_START = "<h1";
  private static final String HEAD_END = "</h1>";

  /** A link to another page of the site, as {@link HtmlFinisher} writes it. */
  private static final Pattern TO_OWN_PAGE =
      Pattern.compile("<a href=\"(?!https:|mailto:|tel:|#)[^\"]*\">(.*?)</a>");

  /** Without links to other pages of the site, for where these do not stand beside it. */
  PageBody alone() {
    return new PageBody(head, toc, TO_OWN_PAGE.matcher(text).replaceAll("$1"));
  }

  /** Cuts at the marks that {@link HtmlFinisher} writes, in its order. */
  static PageBody of(String html) {
    String rest = html;
    String head = "";
    if (rest.startsWith(HEAD_START)) {
      int end = rest.indexOf(HEAD_END) + HEAD_END.length();
      head = rest.substring(0, end);
      rest = rest.substring(end).stripLeading();
    }
    String toc = "";
    if (rest.startsWith(TOC_START)) {
      int end = rest.indexOf(TOC_END) + TOC_END.length();
      toc = rest.substring(0, end);
      rest = rest.substring(end).stripLeading();
    }
    return new PageBody(head, toc, rest);
  }
}
