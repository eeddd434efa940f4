package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.policypress.compose.DocumentView;

/**
 * The short answers of a notice as a page of their own has them: each question is a heading, and
 * each answer ends with the way to the place where the notice says all of it.
 */
public final class ShortAnswers {
  /** The questions in the order of the section {@code answers}, with the topic of each. */
  private static final List<Map.Entry<String, String>> QUESTIONS =
      List.of(
          Map.entry("what", "personal-data"),
          Map.entry("why", "purposes"),
          Map.entry("how-long", "retention"),
          Map.entry("who", "access"),
          Map.entry("ask", "rights"));

  private static final String OWN_LINK = "<a href=\"#";

  private final DocumentView notice;
  private final Element body;
  private final String page;
  private final String readMore;

  /**
   * @param notice what the notice was made from
   * @param body its finished HTML
   * @param page its page, as seen from that of the answers
   * @param readMore what stands before the heading to which a link leads
   */
  public ShortAnswers(DocumentView notice, String body, String page, String readMore) {
    this.notice = notice;
    this.body = Jsoup.parseBodyFragment(body).body();
    this.page = page;
    this.readMore = readMore;
  }

  /** What Asciidoctor made of the section, with its references leading to the notice. */
  public String referring(String html) {
    return html.replace(OWN_LINK, "<a href=\"" + page + "#");
  }

  /** HTML of the answers, after the note on their translation if there is one. */
  public String of(FinishedHtml answers) {
    FinishedHtml finished = new FinishedHtml(Jsoup.parseBodyFragment(""));
    Element made = finished.body();
    Element content = answers.body();
    content.select("sup.footnote, sup.footnoteref").remove();
    content.select("aside.translation").forEach(made::appendChild);
    List<Element> pairs = content.select(".answers > dl > div");
    for (int i = 0; i < Math.min(pairs.size(), QUESTIONS.size()); i++) {
      made.appendChild(
          answer(pairs.get(i), QUESTIONS.get(i).getKey(), QUESTIONS.get(i).getValue()));
    }
    for (Element link : made.select("a[href^=" + page + "#]")) {
      if (place(link.attr("href").substring(page.length() + 1)).isEmpty()) {
        link.attr("href", page);
      }
    }
    return finished.html();
  }

  private Element answer(Element pair, String id, String topic) {
    Element answer = new Element("section").addClass("answer");
    Element question = answer.appendElement("h2").attr("id", "answer-" + id);
    pair.select("> dt").forEach(dt -> question.appendChildren(List.copyOf(dt.childNodes())));
    pair.select("> dd").forEach(dd -> said(dd, answer));
    boolean leadsOn = !answer.select("a[href^=" + page + "]").isEmpty();
    if (!leadsOn) {
      notice.places(topic).stream()
          .flatMap(place -> place(place).stream())
          .findFirst()
          .ifPresent(heading -> more(answer, heading));
    }
    return answer;
  }

  /** What stands loose in the list becomes a paragraph. */
  private static void said(Element definition, Element answer) {
    List<Node> loose = new ArrayList<>();
    for (Node node : List.copyOf(definition.childNodes())) {
      boolean block = node instanceof Element element && element.is("p, ul, ol, div, dl, table");
      if (!block) {
        loose.add(node);
      }
      if (block || node.nextSibling() == null) {
        if (loose.stream().anyMatch(part -> !part.outerHtml().isBlank())) {
          answer.appendElement("p").appendChildren(loose);
        }
        loose.clear();
      }
      if (block) {
        answer.appendChild(node);
      }
    }
  }

  private void more(Element answer, Element heading) {
    Element link =
        answer
            .appendElement("p")
            .addClass("more")
            .appendText(readMore + " ")
            .appendElement("a")
            .attr("href", page + "#" + heading.id());
    Element words = heading.clone();
    words.select(".visually-hidden, .sign, sup, [id]").not("h2, h3, h4, h5, h6").remove();
    link.appendChildren(List.copyOf(words.childNodes()));
  }

  /** The heading of the notice with this anchor. */
  private Optional<Element> place(String anchor) {
    return Optional.ofNullable(body.getElementById(anchor));
  }
}
