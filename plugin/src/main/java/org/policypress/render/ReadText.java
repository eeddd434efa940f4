package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.policypress.compose.Text;
import org.policypress.language.Direction;
import org.policypress.language.Language;
import org.policypress.language.ReviewState;

/** Gathers the words of elements as one line, each with its language, without what is hidden. */
final class ReadText {
  private static final String SILENT =
      ".visually-hidden, .sign, .blank, sup.footnote, sup.footnoteref, svg";

  /** Between the cells of a row, and between a term and what is said of it. */
  private static final String CELLS = " · ";

  private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
  private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
  private static final String POP_ISOLATE = "\u2069";

  private final Language page;
  private final List<Text.Run> runs = new ArrayList<>();
  private String gap = "";

  ReadText(Language page) {
    this.page = page;
  }

  /** Adds the words of an element. */
  ReadText with(Element element) {
    read(element, page);
    return this;
  }

  /** All words so far, if there are any. */
  Optional<Text> text() {
    return runs.isEmpty() ? Optional.empty() : Optional.of(new Text(runs));
  }

  private void read(Element element, Language around) {
    if (element.is(SILENT)) {
      return;
    }
    Language own =
        element.hasAttr("lang") ? Language.find(element.attr("lang")).orElse(around) : around;
    boolean turned = element.is("bdi[dir]") && !element.attr("dir").equals(own.direction().id());
    apart(element);
    if (turned) {
      append(own.direction() == Direction.RTL ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE, own);
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        words(text.getWholeText(), own);
      } else if (child instanceof Element inner) {
        read(inner, own);
      }
    }
    if (turned) {
      runs.set(runs.size() - 1, joined(runs.get(runs.size() - 1), POP_ISOLATE));
    }
    apart(element);
  }

  private void apart(Element element) {
    if (element.is("td, th, dt, dd")) {
      gap = CELLS;
    } else if ((element.isBlock() || element.nameIs("br")) && gap.isEmpty()) {
      gap = " ";
    }
  }

  private void words(String whole, Language language) {
    String text =
        whole.replaceAll("[\u00ad\u200b\u2060]", "").replaceAll("[\\s\u00a0\u202f]+", " ");
    if (text.startsWith(" ") && gap.isEmpty()) {
      gap = " ";
    }
    if (text.isBlank()) {
      return;
    }
    append(text.strip(), language);
    gap = text.endsWith(" ") ? " " : "";
  }

  private void append(String text, Language language) {
    if (runs.isEmpty()) {
      runs.add(new Text.Run(text, language, ReviewState.SOURCE));
    } else {
      Text.Run last = runs.get(runs.size() - 1);
      if (last.language().equals(language)) {
        runs.set(runs.size() - 1, joined(last, gap + text));
      } else {
        runs.set(runs.size() - 1, joined(last, gap));
        runs.add(new Text.Run(text, language, ReviewState.SOURCE));
      }
    }
    gap = "";
  }

  private static Text.Run joined(Text.Run run, String more) {
    return run.with(run.text() + more);
  }
}
