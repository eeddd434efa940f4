package org.policypress.render;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Brings what runs against its surroundings into two shapes: {@code bdi} within a line, {@code
 * div.turned} around blocks. Paper knows direction of nothing else.
 */
final class PaperDirection {
  private static final String TURNED = "<div class=\"turned\"></div>";

  /** They keep the side of the page on which their like stand; only their words are turned. */
  private static final Set<String> IN_PLACE =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "dt", "th");

  /** They must stay where they are in their list or table; what they hold is turned. */
  private static final Set<String> HOLDERS = Set.of("td", "li", "dd");

  private PaperDirection() {}

  /**
   * Shapes a document.
   *
   * @param document the element that holds it
   * @param direction the direction of the document
   */
  static void mark(Element document, String direction) {
    for (Element element : Elements.each(document, "[dir]")) {
      String own = element.attr("dir");
      if (element.closest("svg") != null || element.nameIs("bdi") || element.nameIs("bdo")) {
        continue;
      }
      element.removeAttr("dir");
      String name = element.normalName();
      if (!PaperHtml.isBlock(element) && !HOLDERS.contains(name) && !IN_PLACE.contains(name)) {
        markLine(element, own, direction);
      } else if (!own.equals(surrounding(element, direction))) {
        markBlock(element, own);
      }
    }
  }

  private static void markLine(Element element, String own, String direction) {
    Element parent = element.parent();
    boolean wholeParagraph =
        element.hasAttr("lang")
            && parent != null
            && parent.nameIs("p")
            && parent.closest("td, th, li, dd") == null
            && Elements.isAlone(element)
            && !own.equals(surrounding(element, direction));
    if (wholeParagraph) {
      turn(parent, own);
    } else if (element.nameIs("span")) {
      element.html("<bdi dir=\"" + own + "\">" + element.html() + "</bdi>");
    } else {
      element.wrap("<bdi dir=\"" + own + "\"></bdi>");
    }
  }

  private static void markBlock(Element element, String own) {
    String name = element.normalName();
    if (IN_PLACE.contains(name)) {
      element.html("<bdi dir=\"" + own + "\">" + element.html() + "</bdi>");
    } else if (HOLDERS.contains(name)) {
      element.html("<div class=\"turned\" dir=\"" + own + "\">" + element.html() + "</div>");
    } else {
      turn(element, own);
    }
  }

  private static void turn(Element block, String own) {
    block.wrap(TURNED);
    Element around = block.parent();
    if (around != null) {
      around.attr("dir", own);
    }
  }

  private static String surrounding(Element element, String direction) {
    Element parent = element.parent();
    Element turned = parent == null ? null : parent.closest("div.turned, bdi[dir]");
    return turned == null ? direction : turned.attr("dir");
  }
}
