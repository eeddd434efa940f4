package org.policypress.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.policypress.prose.Prose;
import org.policypress.prose.Prose.Block;
import org.policypress.prose.Prose.CrossReference;
import org.policypress.prose.Prose.Emphasis;
import org.policypress.prose.Prose.Footnote;
import org.policypress.prose.Prose.Inline;
import org.policypress.prose.Prose.Link;
import org.policypress.prose.Prose.ListBlock;
import org.policypress.prose.Prose.ListItem;
import org.policypress.prose.Prose.Paragraph;
import org.policypress.prose.Prose.Plain;
import org.policypress.prose.Prose.Strong;

/** A prose field as HTML that may stand within a sentence: its paragraphs and items in a row. */
final class ProseHtml {
  private ProseHtml() {}

  static String of(Prose prose) {
    return prose.blocks().stream().flatMap(ProseHtml::lines).collect(Collectors.joining(" "));
  }

  private static Stream<String> lines(Block block) {
    return block instanceof Paragraph paragraph
        ? Stream.of(inlines(paragraph.content()))
        : ((ListBlock) block).items().stream().flatMap(ProseHtml::lines);
  }

  private static Stream<String> lines(ListItem item) {
    return Stream.concat(
        Stream.of(inlines(item.content())), item.sublists().stream().flatMap(ProseHtml::lines));
  }

  private static String inlines(List<Inline> content) {
    return content.stream().map(ProseHtml::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Plain plain) {
      return Entities.escape(plain.text());
    }
    String inner = inlines(inline.content());
    if (inline instanceof Strong) {
      return "<strong>" + inner + "</strong>";
    }
    if (inline instanceof Emphasis) {
      return "<em>" + inner + "</em>";
    }
    if (inline instanceof Link link) {
      String said = inner.isEmpty() ? Entities.escape(link.target()) : inner;
      return "<a href=\"" + Entities.escape(link.target()) + "\">" + said + "</a>";
    }
    if (inline instanceof CrossReference || inline instanceof Footnote) {
      return inline instanceof Footnote ? "" : inner;
    }
    throw new IllegalArgumentException("no prose: " + inline);
  }
}
