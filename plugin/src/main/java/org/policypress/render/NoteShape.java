package org.policypress.render;

import static org.policypress.render.Elements.each;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Turns admonitions, which come as layout tables, into asides, and footnotes into a section. */
final class NoteShape {
  private static final String BLOCKS = "> p, > ul, > ol, > dl, > div, > table, > figure, > aside";

  private final FinishWords words;

  NoteShape(FinishWords words) {
    this.words = words;
  }

  void reshape(Element body) {
    Set<String> taken = Elements.ids(body);
    int number = 0;
    for (Element block : each(body, "div.admonitionblock")) {
      String id;
      do {
        number++;
        id = "admonition-" + number;
      } while (!taken.add(id));
      admonition(block, id);
    }
    footnotes(body);
  }

  private static void admonition(Element block, String titleId) {
    Element label = block.selectFirst("> table td.icon > .title");
    Element content = block.selectFirst("> table td.content");
    if (label == null || content == null) {
      return;
    }
    Element aside = new Element("aside");
    Elements.dropClasses(block, "admonitionblock");
    aside.attributes().addAll(block.attributes());
    aside.attr("class", ("admonition " + block.className()).strip());
    aside.attr("role", "note").attr("aria-labelledby", titleId);
    Element title = aside.appendElement("p");
    title.attr("class", "admonition-title").attr("id", titleId).text(label.text());
    Elements.retitle(content, "block-title");
    Element target = aside;
    if (content.select(BLOCKS).not("p.block-title").isEmpty()) {
      Element subtitle = content.selectFirst("> p.block-title");
      if (subtitle != null) {
        aside.appendChild(subtitle);
      }
      target = aside.appendElement("p");
    }
    for (Node node : List.copyOf(content.childNodes())) {
      target.appendChild(node);
    }
    block.replaceWith(aside);
  }

  private void footnotes(Element body) {
    for (Element mark : each(body, "sup.footnote > a, sup.footnoteref > a")) {
      mark.removeAttr("title").removeAttr("class").attr("role", "doc-noteref");
    }
    Element notes = body.selectFirst("div#footnotes");
    if (notes == null) {
      return;
    }
    notes.tagName("section").clearAttributes();
    notes.attr("class", "footnotes").attr("role", "doc-endnotes");
    notes.attr("aria-label", words.footnotes());
    each(notes, "> hr").forEach(Node::remove);
    for (Element note : each(notes, "> div.footnote")) {
      note.tagName("p");
      Element back = note.selectFirst("> a");
      if (back != null) {
        back.attr("aria-label", words.backToText().replace("{number}", back.text()));
      }
    }
  }
}
