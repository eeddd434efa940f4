package org.policypress.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.policypress.prose.AsciiDocText.Position;
import org.policypress.prose.Prose.Block;
import org.policypress.prose.Prose.CrossReference;
import org.policypress.prose.Prose.Inline;
import org.policypress.prose.Prose.ListBlock;
import org.policypress.prose.Prose.ListItem;
import org.policypress.prose.Prose.Paragraph;

/**
 * Writes prose back as AsciiDoc, in one canonical way for where it stands. Reading what was written
 * gives the same prose.
 *
 * @param anchor gives the anchor in the document for a cross-reference
 * @param line wraps the AsciiDoc of each paragraph and list item, for instance in a role that tells
 *     its language; what it gives must stay on one line
 * @param stretches divides a text without markup into parts that have roles of their own
 */
public record ProseWriter(
    Function<CrossReference, String> anchor,
    UnaryOperator<String> line,
    Function<String, List<Stretch>> stretches) {
  /**
   * A part of a text without markup.
   *
   * @param text the characters
   * @param role its roles as AsciiDoc has them, such as {@code .ltr}; empty if it needs none
   */
  public record Stretch(String text, String role) {}

  /** A writer for texts that are not divided. */
  public ProseWriter(Function<CrossReference, String> anchor, UnaryOperator<String> line) {
    this(anchor, line, text -> List.of(new Stretch(text, "")));
  }

  /** Where prose stands. */
  public enum Place {
    /** Between other blocks. */
    BLOCK,
    /** After the sign of a list item, on the same line; what follows is attached to the item. */
    LIST_ITEM,
    /** In a table cell, which needs the style {@code a} where the prose has lists. */
    CELL
  }

  /** A writer whose anchors are the ids, and that wraps nothing. */
  public static ProseWriter plain() {
    return new ProseWriter(CrossReference::id, UnaryOperator.identity());
  }

  /** The prose as AsciiDoc, without a line break at its end. */
  public String write(Prose prose, Place place) {
    Position position =
        switch (place) {
          case BLOCK -> Position.PARAGRAPH;
          case LIST_ITEM -> Position.LIST_ITEM;
          case CELL -> Position.CELL;
        };
    List<Block> blocks = prose.blocks();
    if (place != Place.LIST_ITEM || blocks.isEmpty()) {
      return blocks(blocks, position);
    }
    boolean startsWithText = blocks.get(0) instanceof Paragraph;
    String first = startsWithText ? blocks(blocks.subList(0, 1), position) : "{empty}";
    List<Block> rest = startsWithText ? blocks.subList(1, blocks.size()) : blocks;
    return rest.isEmpty() ? first : first + "\n+\n--\n" + blocks(rest, Position.PARAGRAPH) + "\n--";
  }

  private String blocks(List<Block> blocks, Position position) {
    StringBuilder out = new StringBuilder();
    boolean afterList = false;
    for (Block block : blocks) {
      boolean list = block instanceof ListBlock;
      if (!out.isEmpty()) {
        out.append(afterList && list ? "\n\n//-\n\n" : "\n\n");
      }
      if (block instanceof ListBlock items) {
        out.append(String.join("\n", list(items, 1, position)));
      } else if (block instanceof Paragraph paragraph) {
        out.append(text(paragraph.content(), position));
      }
      afterList = list;
    }
    return out.toString();
  }

  private List<String> list(ListBlock list, int depth, Position position) {
    List<String> lines = new ArrayList<>();
    String sign = (list.ordered() ? "." : "*").repeat(depth) + " ";
    for (ListItem item : list.items()) {
      lines.add(sign + text(item.content(), position));
      item.sublists().forEach(sublist -> lines.addAll(list(sublist, depth + 1, position)));
    }
    return lines;
  }

  private String text(List<Inline> content, Position position) {
    return line.apply(new InlineWriter(anchor, stretches, position).write(content));
  }
}
