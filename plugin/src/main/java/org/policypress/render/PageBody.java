package org.policypress.render;

import java.util.regex.Matcher;
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
      Pattern.compile("<a href=\"(?!https:|mailto:|tel:|#)[^\"]*\"[^>]*>(.*?)</a>");

  private static final Pattern TAG = Pattern.compile("<[a-z][^<>]*>");

  /** Where an element has a name, or names others. */
  private static final Pattern NAMES =
      Pattern.compile(
          "( (?:id|for|headers|aria-labelledby|aria-describedby|aria-controls)=\"| href=\"#)"
              + "([^\"]+)");

  /**
   * For a page that is not ours: without links to other pages of the site, which do not stand
   * beside it, and with a word before each id, since that page may have the same.
   */
  PageBody alone(String before) {
    String unlinked = TO_OWN_PAGE.matcher(text).replaceAll("$1");
    return new PageBody(named(head, before), named(toc, before), named(unlinked, before));
  }

  private static String named(String html, String before) {
    return TAG.matcher(html)
        .replaceAll(
            tag ->
                Matcher.quoteReplacement(
                    NAMES
                        .matcher(tag.group())
                        .replaceAll(names -> names.group(1) + each(names.group(2), before))));
  }

  private static String each(String ids, String before) {
    return ids.replaceAll("(?<!\\S)(?=\\S)", before + "-");
  }

  /** The text before the section whose heading has this id; all of it if there is none. */
  public String before(String id) {
    return text.substring(0, start(id));
  }

  /** The text from the section on whose heading has this id. */
  public String from(String id) {
    return text.substring(start(id));
  }

  private int start(String id) {
    Matcher section =
        Pattern.compile("<section[^>]*>\\s*<h[1-6]\\b[^>]*\\bid=\"" + Pattern.quote(id) + "\"")
            .matcher(text);
    return section.find() ? section.start() : text.length();
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
