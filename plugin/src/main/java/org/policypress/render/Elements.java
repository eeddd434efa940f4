package org.policypress.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Small movements of jsoup elements that reshaping needs again and again. */
final class Elements {
  private Elements() {}

  /** A snapshot of the matches, safe to change the tree by. */
  static List<Element> each(Element root, String query) {
    return List.copyOf(root.select(query));
  }

  /** Takes these classes away, and the attribute itself when none is left. */
  static void dropClasses(Element element, String... names) {
    for (String name : names) {
      element.removeClass(name);
    }
    if (element.classNames().isEmpty()) {
      element.removeAttr("class");
    }
  }

  /** The block's title as a paragraph of its own, or nothing. */
  static void retitle(Element block, String cssClass) {
    Element title = block.selectFirst("> div.title");
    if (title != null) {
      title.tagName("p").attr("class", cssClass);
    }
  }

  /** Whether nothing but white space stands beside the element in its parent. */
  static boolean isAlone(Element element) {
    for (Node sibling : element.siblingNodes()) {
      if (!(sibling instanceof TextNode text) || !text.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** All ids of the tree. */
  static Set<String> ids(Element root) {
    Set<String> ids = new HashSet<>();
    root.select("[id]").forEach(element -> ids.add(element.id()));
    return ids;
  }
}
