package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.policypress.compose.Text;
import org.policypress.language.Language;

/**
 * The table of contents of a page whose document has none: on paper a notice of a few sheets needs
 * none, on a phone it is a long way down.
 */
final class PageContents {
  /** With fewer chapters than these a reader sees the next one coming. */
  private static final int CHAPTERS = 4;

  private PageContents() {}

  /**
   * The document with its own table of contents, or else with one of its chapters.
   *
   * @param name what the table is called
   */
  static PageBody of(PageBody body, String name, Language page) {
    if (!body.toc().isEmpty()) {
      return body;
    }
    List<String> links = new ArrayList<>();
    for (Element title : Jsoup.parseBodyFragment(body.text()).select("section.sect1 > h2[id]")) {
      new ReadText(page)
          .with(title)
          .text()
          .ifPresent(text -> links.add(link(title.id(), text, page)));
    }
    return links.size() < CHAPTERS
        ? body
        : new PageBody(body.head(), nav(name, links), body.text());
  }

  private static String link(String id, Text title, Language page) {
    return "<li><a href=\"#%s\">%s</a></li>"
        .formatted(Entities.escape(id), new PageText(title, page).markup());
  }

  private static String nav(String name, List<String> links) {
    return """
        <nav id="toc" class="toc" aria-labelledby="toctitle">
        <p id="toctitle" class="toc-title">%s</p>
        <ul class="sectlevel1">
        %s
        </ul>
        </nav>"""
        .formatted(Entities.escape(name), String.join("\n", links));
  }
}
