package org.policypress.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.policypress.language.Language;

/**
 * Brings a finished document into the few shapes that the stylesheet for paper knows: blocks hold
 * either blocks or text, and every text can be set.
 */
final class PaperHtml {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "div",
          "dl",
          "figure",
          "figcaption",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul");

  private PaperHtml() {}

  /**
   * A copy of the document in these shapes; the document itself stays as it is.
   *
   * @param language language of the document
   */
  static Element of(
      Element document, Language language, PaperText text, Consumer<PdfFault> faults) {
    Element copy = document.clone();
    PaperDirection.mark(copy, language.direction().id());
    PaperFigure.prepare(copy, language);
    for (Element element : copy.select("*")) {
      if (element.closest("svg") == null && holdsBlock(element)) {
        wrapText(element);
      }
    }
    List<TextNode> texts = new ArrayList<>();
    copy.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            texts.add(words);
          }
        });
    for (TextNode words : texts) {
      words.text(text.set(words.getWholeText()));
    }
    mendLinks(copy, faults);
    return copy;
  }

  private static void mendLinks(Element document, Consumer<PdfFault> faults) {
    Set<String> ids = new HashSet<>(document.select("[id]").eachAttr("id"));
    for (Element link : document.select("a[href]")) {
      String address = link.attr("href");
      if (address.startsWith("#") && !ids.contains(address.substring(1))) {
        faults.accept(
            new PdfFault(
                PdfFault.Kind.DEAD_LINK,
                "the link `%s` names `%s`, which the document does not have"
                    .formatted(link.text(), address.substring(1))));
        link.unwrap();
      } else {
        link.attr("href", quoted(address));
      }
    }
  }

  /** Whether an element starts a line of its own. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  private static boolean holdsBlock(Element element) {
    return element.children().stream().anyMatch(PaperHtml::isBlock);
  }

  private static void wrapText(Element parent) {
    List<Node> run = new ArrayList<>();
    for (Node child : List.copyOf(parent.childNodes())) {
      if (child instanceof Element element && isBlock(element)) {
        wrap(run);
      } else {
        run.add(child);
      }
    }
    wrap(run);
  }

  private static void wrap(List<Node> run) {
    boolean says =
        run.stream()
            .anyMatch(
                node -> node instanceof Element || (node instanceof TextNode t && !t.isBlank()));
    if (says) {
      Element paragraph = new Element("p");
      run.get(0).before(paragraph);
      run.forEach(paragraph::appendChild);
    }
    run.clear();
  }

  /** Escapes what would end the {@code url('…')} that XSL writes an address in. */
  private static String quoted(String address) {
    return address.replace("'", "%27").replace("(", "%28").replace(")", "%29").replace(" ", "%20");
  }
}
