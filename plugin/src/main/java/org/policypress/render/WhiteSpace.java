package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Removes the blank lines that taking layers away leaves behind, so that the HTML reads well. */
final class WhiteSpace {
  private static final String TEXT_BLOCKS =
      "p, li, dt, dd, td, th, blockquote, caption, figcaption";

  private WhiteSpace() {}

  static void tidy(Element body) {
    List<TextNode> texts = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !insidePre(text)) {
            texts.add(text);
          }
        });
    for (TextNode text : texts) {
      if (text.isBlank() && text.getWholeText().contains("\n")) {
        collapse(text);
      }
    }
    for (Element block : Elements.each(body, TEXT_BLOCKS)) {
      if (block.closest("pre") == null) {
        trim(block);
      }
    }
  }

  private static void collapse(TextNode text) {
    if (text.previousSibling() instanceof TextNode before && before.isBlank()) {
      before.remove();
    }
    text.text("\n");
  }

  private static void trim(Element block) {
    dropBlanksBesideBlocks(block);
    Node first = block.firstChild();
    if (first instanceof TextNode text) {
      text.text(text.getWholeText().stripLeading());
    }
    Node last = block.lastChild();
    if (last instanceof TextNode text) {
      text.text(text.getWholeText().stripTrailing());
    }
  }

  /** Between the blocks of a cell or item, blank text is but the rest of removed layers. */
  private static void dropBlanksBesideBlocks(Element block) {
    for (Node node : List.copyOf(block.childNodes())) {
      boolean outer = node.previousSibling() == null || node.nextSibling() == null;
      if (outer && node instanceof TextNode text && text.isBlank()) {
        text.remove();
      }
    }
  }

  private static boolean insidePre(TextNode text) {
    Element parent = text.parent();
    return parent != null && parent.closest("pre") != null;
  }
}
