package org.policypress.prose;

import java.util.List;
import java.util.stream.Collectors;
import org.policypress.prose.Prose.Block;
import org.policypress.prose.Prose.Inline;
import org.policypress.prose.Prose.ListBlock;
import org.policypress.prose.Prose.Paragraph;

/** Prose on one line, without its places, to compare by. */
final class ProseOutline {
  private ProseOutline() {}

  static String of(Prose prose) {
    return prose.blocks().stream().map(ProseOutline::block).collect(Collectors.joining());
  }

  private static String block(Block block) {
    if (block instanceof ListBlock list) {
      return (list.ordered() ? "ol[" : "ul[")
          + list.items().stream()
              .map(
                  item ->
                      inlines(item.content())
                          + item.sublists().stream()
                              .map(sublist -> " " + block(sublist))
                              .collect(Collectors.joining()))
              .collect(Collectors.joining("; "))
          + "]";
    }
    return "p(" + inlines(((Paragraph) block).content()) + ")";
  }

  private static String inlines(List<Inline> content) {
    return content.stream().map(ProseOutline::inline).collect(Collectors.joining("|"));
  }

  private static String inline(Inline inline) {
    String inner = inlines(inline.content()) + ")";
    if (inline instanceof Prose.Plain plain) {
      return plain.text();
    } else if (inline instanceof Prose.Link link) {
      return "link(" + link.target() + " " + inner;
    } else if (inline instanceof Prose.CrossReference reference) {
      return "xref(" + reference.id() + " " + inner;
    } else if (inline instanceof Prose.Footnote) {
      return "note(" + inner;
    }
    return (inline instanceof Prose.Strong ? "strong(" : "em(") + inner;
  }
}
