package org.policypress.render;

import static org.policypress.render.Elements.dropClasses;
import static org.policypress.render.Elements.each;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Joins the parts of a text that are in the same state. AsciiDoc has no roles within roles, so a
 * text in which something is set apart comes in parts; who hears the page hears its state once.
 */
final class StateRuns {
  private static final String INLINE = "span, bdi, strong, em, a";

  private final String state;

  private StateRuns(String state) {
    this.state = state;
  }

  /** Joins what has the class of a state. */
  static void join(Element body, String state) {
    StateRuns runs = new StateRuns(state);
    List<Element> inline = each(body, "strong, em, a");
    for (int i = inline.size() - 1; i >= 0; i--) {
      runs.raise(inline.get(i));
    }
    each(body, "." + state).forEach(runs::joinFrom);
  }

  /** An emphasis or a link all of whose parts are in the state is in it itself. */
  private void raise(Element element) {
    List<Node> parts = element.childNodes().stream().filter(node -> !isBlank(node)).toList();
    if (!parts.isEmpty() && parts.stream().allMatch(this::isPart)) {
      parts.forEach(this::lower);
      element.addClass(state);
    }
  }

  private void joinFrom(Element first) {
    if (first.parent() == null || !isPart(first)) {
      return;
    }
    List<Node> run = new ArrayList<>();
    int end = 0;
    for (Node node = first; node != null && (isBlank(node) || isPart(node)); node = next(node)) {
      run.add(node);
      end = isPart(node) ? run.size() : end;
    }
    if (end < 2) {
      return;
    }
    Element whole = new Element("span").addClass(state);
    first.before(whole);
    for (Node node : run.subList(0, end)) {
      whole.appendChild(node);
      lower(node);
    }
  }

  private static @Nullable Node next(Node node) {
    return node.nextSibling();
  }

  /** Takes the state from a part; what is nothing else then goes. */
  private void lower(Node node) {
    if (node instanceof Element element) {
      dropClasses(element, state);
      if (element.nameIs("span") && element.attributesSize() == 0) {
        element.unwrap();
      }
    }
  }

  private boolean isPart(Node node) {
    return node instanceof Element element && element.is(INLINE) && element.hasClass(state);
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }
}
