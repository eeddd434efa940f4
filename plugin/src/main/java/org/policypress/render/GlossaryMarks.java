package org.policypress.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.policypress.compose.GlossaryEntry;
import org.policypress.compose.ProseText;
import org.policypress.compose.Text;
import org.policypress.language.Language;
import org.policypress.language.ReviewState;
import org.policypress.language.TermPattern;

/**
 * Explains the terms of the glossary where they stand: the first time that a chapter uses one, the
 * word is a button, and what it means opens beside it. It needs no script.
 */
final class GlossaryMarks {
  private static final String CHAPTERS = "section.sect1, section.answer";

  /** Where a button would disturb, or must not be. */
  private static final String NOT_IN =
      "a, button, summary, label, h1, h2, h3, h4, h5, h6, th, caption, dt, nav, svg, code, pre,"
          + " figcaption, .visually-hidden, .sign, .block-title, .imprint, .more,"
          + " .admonition-title, aside.translation, [popover]";

  private final Language page;
  private final PageWords words;
  private final List<GlossaryEntry> entries;
  private final boolean draft;
  private final Map<String, Integer> used = new HashMap<>();

  /**
   * @param glossary the terms that the readers of the page may have explained
   * @param page the language of the page, whose terms alone are looked for
   * @param draft whether the page says of all of itself that nobody has reviewed it
   */
  GlossaryMarks(List<GlossaryEntry> glossary, Language page, boolean draft, PageWords words) {
    this.page = page;
    this.words = words;
    this.draft = draft;
    this.entries =
        glossary.stream()
            .filter(e -> e.term().runs().stream().allMatch(run -> run.language().equals(page)))
            .filter(e -> !e.term().plain().isBlank())
            .sorted(
                Comparator.comparing((GlossaryEntry e) -> -e.term().plain().length())
                    .thenComparing(GlossaryEntry::id))
            .toList();
  }

  void apply(Element body) {
    if (entries.isEmpty()) {
      return;
    }
    TermPattern terms = TermPattern.of(entries.stream().map(e -> e.term().plain()).toList());
    for (Element chapter : Elements.each(body, CHAPTERS)) {
      if (chapter.selectFirst("> h2#glossary") == null) {
        mark(chapter, terms, body);
      }
    }
  }

  private void mark(Element chapter, TermPattern terms, Element body) {
    Set<Integer> explained = new HashSet<>();
    for (TextNode text : texts(chapter)) {
      mark(text, terms, explained, body);
    }
  }

  private void mark(TextNode text, TermPattern terms, Set<Integer> explained, Element body) {
    String whole = text.getWholeText();
    Matcher found = terms.in(whole);
    List<Node> parts = new ArrayList<>();
    int from = 0;
    while (found.find()) {
      int which = TermPattern.which(found);
      if (explained.add(which)) {
        parts.add(new TextNode(whole.substring(from, found.start())));
        parts.addAll(explanation(entries.get(which), found.group(), body));
        from = found.end();
      }
    }
    if (!parts.isEmpty()) {
      parts.add(new TextNode(whole.substring(from)));
      parts.forEach(text::before);
      text.remove();
    }
  }

  /** The texts in the page's language at which a term may be explained. */
  private List<TextNode> texts(Element chapter) {
    List<TextNode> texts = new ArrayList<>();
    for (Element element : chapter.select("*")) {
      Element language = element.closest("[lang]");
      boolean own = language == null || language.attr("lang").equals(page.tag());
      if (own && element.closest(NOT_IN) == null) {
        texts.addAll(element.textNodes());
      }
    }
    return texts;
  }

  private List<Node> explanation(GlossaryEntry entry, String said, Element body) {
    int number = used.merge(entry.id(), 1, Integer::sum);
    String id = "term-" + entry.id() + (number == 1 ? "" : "-" + number);
    Element button =
        new Element("button")
            .attr("type", "button")
            .addClass("term")
            .attr("popovertarget", id)
            .text(said);
    Element note =
        new Element("span")
            .addClass("definition")
            .attr("id", id)
            .attr("popover", "")
            .attr("role", "note")
            .attr("aria-label", entry.term().plain());
    note.appendElement("strong").text(entry.term().plain());
    note.appendText(" ");
    note.appendChild(meaning(entry.definition()));
    entry
        .source()
        .ifPresent(source -> note.append(" <span class=\"source\">(" + html(source) + ")</span>"));
    Element ways = note.appendElement("span").addClass("ways");
    if (body.getElementById("terms-" + entry.id()) != null) {
      ways.appendElement("a").attr("href", "#terms-" + entry.id()).text(words.inGlossary());
      ways.appendText(" ");
    }
    ways.appendElement("button")
        .attr("type", "button")
        .attr("popovertarget", id)
        .attr("popovertargetaction", "hide")
        .text(words.close());
    return List.of(button, note);
  }

  private Element meaning(ProseText definition) {
    Element meaning = new Element("span").addClass("meaning");
    if (!definition.language().equals(page)) {
      meaning
          .attr("lang", definition.language().tag())
          .attr("dir", definition.language().direction().id());
    }
    boolean marked = definition.state().isMarked();
    boolean saidAbove = draft && definition.state() == ReviewState.UNREVIEWED;
    meaning.append(ProseHtml.of(definition.prose()));
    if (marked && !saidAbove) {
      String role = PassageMarks.role(definition.state());
      meaning.addClass(role);
      Optional.of(words.of(definition.state()))
          .filter(word -> !word.isBlank())
          .ifPresent(
              word -> meaning.prependElement("span").addClass("visually-hidden").text(word + " "));
      meaning
          .appendElement("span")
          .addClass("sign")
          .attr("aria-hidden", "true")
          .text(StateMarks.sign(definition.state()));
    }
    return meaning;
  }

  private String html(Text text) {
    return new PageText(text, page).markup();
  }
}
