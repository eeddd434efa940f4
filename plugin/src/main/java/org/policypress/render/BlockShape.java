package org.policypress.render;

import static org.policypress.render.Elements.dropClasses;
import static org.policypress.render.Elements.each;
import static org.policypress.render.Elements.isAlone;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gives blocks that HTML has elements for those elements, without Asciidoctor's layers of div. */
final class BlockShape {
  private static final List<String> SECTIONS = List.of("sect1", "sect2", "sect3", "sect4", "sect5");

  private BlockShape() {}

  static void reshape(Element body) {
    paragraphs(body);
    lists(body);
    containers(body);
    sections(body);
    each(body, "a[target]").forEach(a -> a.removeAttr("target").removeAttr("rel"));
    each(body, "a.bare").forEach(a -> dropClasses(a, "bare"));
    tableOfContents(body);
  }

  private static void paragraphs(Element body) {
    for (Element block : each(body, "div.paragraph")) {
      Element text = block.selectFirst("> p");
      if (text == null) {
        continue;
      }
      dropClasses(block, "paragraph");
      if (block.selectFirst("> div.title") != null) {
        Elements.retitle(block, "block-title");
        block.attr("class", ("block " + block.className()).strip());
        continue;
      }
      text.attributes().addAll(block.attributes());
      block.replaceWith(text);
    }
  }

  private static void lists(Element body) {
    for (Element block : each(body, "div.ulist, div.olist, div.dlist, div.qlist, div.colist")) {
      Element list = block.selectFirst("> ul, > ol, > dl");
      if (list == null) {
        continue;
      }
      dropClasses(list, "arabic");
      String style = list.className();
      dropClasses(block, "ulist", "olist", "dlist", "qlist", "colist", "arabic");
      list.classNames().forEach(name -> dropClasses(block, name));
      list.classNames(Set.of()).removeAttr("class");
      if (!style.isEmpty()) {
        list.attr("class", style);
      }
      Elements.retitle(block, "block-title");
      if (block.attributesSize() == 0 && block.selectFirst("> p") == null) {
        block.replaceWith(list);
      } else {
        block.attr("class", ("list " + block.className()).strip());
      }
    }
    each(body, "dt.hdlist1").forEach(dt -> dropClasses(dt, "hdlist1"));
    for (Element item : each(body, "li, dd")) {
      List<Element> texts = each(item, "> p");
      if (texts.size() == 1 && texts.get(0).attributesSize() == 0) {
        texts.get(0).unwrap();
      }
    }
    each(body, "div.answers > dl").forEach(BlockShape::pairs);
  }

  /** Groups each term with its descriptions, so that a pair can be shown as a card. */
  private static void pairs(Element dl) {
    Element pair = null;
    boolean described = true;
    for (Element part : List.copyOf(dl.children())) {
      boolean term = part.nameIs("dt");
      if (pair == null || (term && described)) {
        pair = dl.appendElement("div");
      }
      pair.appendChild(part);
      described = !term;
    }
    for (Node node : List.copyOf(dl.childNodes())) {
      if (node instanceof TextNode) {
        node.remove();
      }
    }
  }

  private static void containers(Element body) {
    for (Element block : each(body, "div.exampleblock, div.openblock, div.sidebarblock")) {
      boolean aside = block.hasClass("sidebarblock");
      boolean example = block.hasClass("exampleblock");
      dropClasses(block, "exampleblock", "openblock", "sidebarblock");
      Element content = block.selectFirst("> div.content");
      if (content != null) {
        Elements.retitle(content, "block-title");
        content.unwrap();
      }
      Elements.retitle(block, "block-title");
      String kind = aside ? "sidebar" : example ? "example" : "block";
      block.tagName(aside ? "aside" : "div");
      block.attr("class", (kind + " " + block.className()).strip());
      if (aside) {
        block.attr("role", "note"); // a landmark would have to stand outside the document
      }
      if ("block".equals(block.className()) && block.attributesSize() == 1 && isAlone(block)) {
        block.unwrap();
      }
    }
    for (Element block : each(body, "div.quoteblock")) {
      Elements.retitle(block, "block-title");
    }
    for (Element block : each(body, "div[style*=page-break]")) {
      block.clearAttributes().attr("class", "page-break");
    }
  }

  private static void sections(Element body) {
    each(body, "#preamble").forEach(Element::unwrap);
    each(body, "div.sectionbody").forEach(Element::unwrap);
    for (String level : SECTIONS) {
      each(body, "div." + level).forEach(section -> section.tagName("section"));
    }
  }

  private static void tableOfContents(Element body) {
    Element toc = body.selectFirst("div#toc");
    if (toc == null) {
      return;
    }
    toc.tagName("nav");
    Element title = toc.selectFirst("#toctitle");
    if (title != null) {
      title.tagName("p").attr("class", "toc-title");
      toc.attr("aria-labelledby", "toctitle");
    }
    Element heading = body.selectFirst("> h1");
    toc.remove();
    if (heading == null) {
      body.prependChild(toc);
    } else {
      heading.after(toc);
    }
  }
}
