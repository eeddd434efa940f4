package org.policypress.render;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.policypress.compose.GlossaryEntry;
import org.policypress.language.Language;

/**
 * What only a page has, besides the document that all formats show: a link after each heading, and
 * the terms of the glossary explained where they stand.
 */
public final class PageDressing {
  private static final String HEADINGS =
      "h2[id]:not(nav *), h3[id]:not(nav *), h4[id], h5[id], h6[id]";

  private final Language page;
  private final PageWords words;

  /**
   * @param page the language of the page
   * @param words what is said in it
   */
  public PageDressing(Language page, PageWords words) {
    this.page = page;
    this.words = words;
  }

  /**
   * The document as its page shows it.
   *
   * @param html the finished document
   * @param glossary the terms that its readers may have explained
   * @param draft whether it says of all of itself that nobody has reviewed it
   */
  public String dress(String html, List<GlossaryEntry> glossary, boolean draft) {
    Document document = Jsoup.parseBodyFragment(html);
    Element body = document.body();
    new GlossaryMarks(glossary, page, draft, words).apply(body);
    Elements.each(body, HEADINGS).forEach(this::link);
    return new FinishedHtml(document).html();
  }

  private void link(Element heading) {
    Element words = heading.clone();
    words.select(".visually-hidden, .sign, sup").remove();
    heading.after(
        new Element("a")
            .addClass("anchor")
            .attr("href", "#" + heading.id())
            .attr("aria-label", this.words.linkTo(words.text())));
  }
}
