package org.policypress.render;

import static org.policypress.render.Elements.dropClasses;
import static org.policypress.render.Elements.each;
import static org.policypress.render.Elements.isAlone;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.policypress.language.ReviewState;

/**
 * Marks the passages of a translation that nobody has reviewed, that are older than their source,
 * or that are not translated: words before them for those who hear the page, a sign after them for
 * those who see it. The note on top of the document shows a sample of each.
 */
final class StateMarks {
  private static final String BLOCKS =
      "p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, figcaption, caption";

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final Map<ReviewState, String> words = new EnumMap<>(ReviewState.class);

  StateMarks(FinishWords words) {
    this.words.put(ReviewState.UNREVIEWED, words.unreviewed());
    this.words.put(ReviewState.STALE, words.stale());
    this.words.put(ReviewState.UNTRANSLATED, words.untranslated());
  }

  void apply(Element body) {
    for (Map.Entry<ReviewState, String> state : words.entrySet()) {
      String role = PassageMarks.role(state.getKey());
      StateRuns.join(body, role);
      each(body, "nav ." + role).forEach(element -> unmark(element, role));
      for (Element element : each(body, "." + role)) {
        if (element.parents().is("." + role)) {
          continue;
        }
        if (follower(element, role, true) == null) {
          end(element)
              .appendElement("span")
              .attr("class", "sign")
              .attr("aria-hidden", "true")
              .text(sign(state.getKey()));
        }
        if (follower(element, role, false) == null) {
          say(element, state.getValue());
        }
      }
      each(body, "span." + role).forEach(StateMarks::widen);
    }
  }

  /** A table of contents only repeats what is marked where it stands. */
  private static void unmark(Element element, String role) {
    dropClasses(element, role);
    if (element.nameIs("span") && element.attributesSize() == 0) {
      element.unwrap();
    }
  }

  /** Characters that every font has. */
  static String sign(ReviewState state) {
    return switch (state) {
      case STALE -> "**";
      case UNTRANSLATED -> "°";
      default -> "*";
    };
  }

  /** The next or last passage in the same state, if there are no words between. */
  private static @Nullable Element follower(Element element, String role, boolean forward) {
    Node node = forward ? element.nextSibling() : element.previousSibling();
    while (node instanceof TextNode text && !LETTER.matcher(text.getWholeText()).find()) {
      node = forward ? node.nextSibling() : node.previousSibling();
    }
    return node instanceof Element other && other.hasClass(role) ? other : null;
  }

  /** What stands last in the element: the sign of a whole block stands in its last line. */
  private static Element end(Element element) {
    Element last = element.lastElementChild();
    boolean holdsBlocks = last != null && last.is("p, ul, ol, li, dl, dd, div");
    return holdsBlocks && last != null ? end(last) : element;
  }

  private static void say(Element element, String word) {
    if (word.isBlank()) {
      return;
    }
    if (element.is("p, span, bdi, em, strong, a, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6")) {
      element.prependElement("span").attr("class", "visually-hidden").text(word + " ");
    } else {
      element.prependElement("p").attr("class", "visually-hidden").text(word);
    }
  }

  private static void widen(Element span) {
    Element block = span.parent();
    if (block == null || !isAlone(span) || !block.is(BLOCKS)) {
      return;
    }
    span.addClass("whole");
    if (span.hasAttr("lang") && block.nameIs("p")) {
      block.attr("lang", span.attr("lang")).attr("dir", span.attr("dir"));
      span.removeAttr("lang").removeAttr("dir");
    }
  }
}
