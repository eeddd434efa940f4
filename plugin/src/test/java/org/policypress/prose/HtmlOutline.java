package org.policypress.prose;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.policypress.prose.Prose.Block;
import org.policypress.prose.Prose.Inline;
import org.policypress.prose.Prose.ListBlock;
import org.policypress.prose.Prose.Paragraph;

/** The structure that a reader sees: of Asciidoctor's HTML, and as prose promises it. */
final class HtmlOutline {
  private HtmlOutline() {}

  static String of(Element element) {
    return shown(
        element.childNodes().stream().map(HtmlOutline::node).collect(Collectors.joining()));
  }

  private static String shown(String outline) {
    return outline.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static String node(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText().isBlank() && text.getWholeText().contains("\n")
          ? ""
          : text.getWholeText();
    }
    Element element = (Element) node;
    String inner =
        element.childNodes().stream().map(HtmlOutline::node).collect(Collectors.joining());
    return switch (element.tagName()) {
      case "p" -> inner.isEmpty() ? "" : "\u0001p\u0002" + inner + "\u0003";
      case "div" -> inner;
      case "a" ->
          element.attr("href").startsWith("#")
              ? "\u0001xref " + element.attr("href").substring(1) + "\u0002" + inner + "\u0003"
              : "\u0001link " + element.attr("href") + "\u0002" + inner + "\u0003";
      case "sup" -> "\u0001note\u0003";
      default -> "\u0001" + element.tagName() + "\u0002" + inner + "\u0003";
    };
  }

  static String expected(Prose prose) {
    return shown(prose.blocks().stream().map(HtmlOutline::block).collect(Collectors.joining()));
  }

  private static String block(Block block) {
    if (block instanceof ListBlock list) {
      String items =
          list.items().stream()
              .map(
                  item ->
                      "\u0001li\u0002\u0001p\u0002"
                          + inlines(item.content())
                          + "\u0003"
                          + item.sublists().stream()
                              .map(HtmlOutline::block)
                              .collect(Collectors.joining())
                          + "\u0003")
              .collect(Collectors.joining());
      return "\u0001" + (list.ordered() ? "ol" : "ul") + "\u0002" + items + "\u0003";
    }
    return "\u0001p\u0002" + inlines(((Paragraph) block).content()) + "\u0003";
  }

  private static String inlines(List<Inline> content) {
    return content.stream().map(HtmlOutline::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    String inner = inlines(inline.content());
    if (inline instanceof Prose.Plain plain) {
      return plain.text();
    } else if (inline instanceof Prose.Link link) {
      String shown = inner.isEmpty() ? link.target().replaceFirst("^mailto:", "") : inner;
      return "\u0001link " + link.target() + "\u0002" + shown + "\u0003";
    } else if (inline instanceof Prose.CrossReference reference) {
      String shown = inner.isEmpty() ? "[" + reference.id() + "]" : inner;
      return "\u0001xref " + reference.id() + "\u0002" + shown + "\u0003";
    } else if (inline instanceof Prose.Footnote) {
      return "\u0001note\u0003";
    }
    String tag = inline instanceof Prose.Strong ? "strong" : "em";
    return "\u0001" + tag + "\u0002" + inner + "\u0003";
  }
}
