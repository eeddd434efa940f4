package org.policypress.prose;

import java.util.List;
import java.util.stream.Stream;
import org.policypress.source.SourceSpan;

/**
 * A parsed prose field: paragraphs and nested lists, nothing else.
 *
 * @param blocks in order
 * @param span the whole field
 */
public record Prose(List<Block> blocks, SourceSpan span) {
  /** Copies the list. */
  public Prose {
    blocks = List.copyOf(blocks);
  }

  /** Every cross-reference in it, at any depth, in the order of the text. */
  public Stream<CrossReference> crossReferences() {
    return inlines().filter(CrossReference.class::isInstance).map(CrossReference.class::cast);
  }

  /** Every stretch of text in it, at any depth: the outer one before what stands within it. */
  public Stream<Inline> inlines() {
    return blocks.stream().flatMap(Block::inlines);
  }

  /** A paragraph or a list. */
  public sealed interface Block {
    /** Where it stands. */
    SourceSpan span();

    /** Every stretch of text in it, at any depth. */
    Stream<Inline> inlines();
  }

  /**
   * A paragraph.
   *
   * @param content its text
   * @param span where it stands
   */
  public record Paragraph(List<Inline> content, SourceSpan span) implements Block {
    /** Copies the list. */
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public Stream<Inline> inlines() {
      return content.stream().flatMap(Inline::withInner);
    }
  }

  /**
   * A bulleted or numbered list.
   *
   * @param ordered whether it is numbered
   * @param items its items
   * @param span where it stands
   */
  public record ListBlock(boolean ordered, List<ListItem> items, SourceSpan span) implements Block {
    /** Copies the list. */
    public ListBlock {
      items = List.copyOf(items);
    }

    @Override
    public Stream<Inline> inlines() {
      return items.stream()
          .flatMap(
              item ->
                  Stream.concat(
                      item.content().stream().flatMap(Inline::withInner),
                      item.sublists().stream().flatMap(Block::inlines)));
    }
  }

  /**
   * An item: a text, and the lists below it.
   *
   * @param content its text
   * @param sublists nested lists
   * @param span where it stands
   */
  public record ListItem(List<Inline> content, List<ListBlock> sublists, SourceSpan span) {
    /** Copies the lists. */
    public ListItem {
      content = List.copyOf(content);
      sublists = List.copyOf(sublists);
    }
  }

  /** A stretch of text within a paragraph. */
  public sealed interface Inline {
    /** Where it stands. */
    SourceSpan span();

    /** What stands within it. */
    List<Inline> content();

    /** It, and all that stands within it at any depth. */
    default Stream<Inline> withInner() {
      return Stream.concat(Stream.of(this), content().stream().flatMap(Inline::withInner));
    }
  }

  /**
   * Text without markup, white space collapsed.
   *
   * @param text the text
   * @param span where it stands
   */
  public record Plain(String text, SourceSpan span) implements Inline {
    @Override
    public List<Inline> content() {
      return List.of();
    }
  }

  /**
   * Strong text.
   *
   * @param content its text
   * @param span where it stands
   */
  public record Strong(List<Inline> content, SourceSpan span) implements Inline {
    /** Copies the list. */
    public Strong {
      content = List.copyOf(content);
    }
  }

  /**
   * Emphasised text.
   *
   * @param content its text
   * @param span where it stands
   */
  public record Emphasis(List<Inline> content, SourceSpan span) implements Inline {
    /** Copies the list. */
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /**
   * A link.
   *
   * @param target an absolute https or mailto URI
   * @param content its text; empty when the target is shown
   * @param span where it stands
   */
  public record Link(String target, List<Inline> content, SourceSpan span) implements Inline {
    /** Copies the list. */
    public Link {
      content = List.copyOf(content);
    }
  }

  /**
   * A reference to a section or an entity by its id.
   *
   * @param id the id
   * @param content its text; empty when the target's title is shown
   * @param span where it stands
   */
  public record CrossReference(String id, List<Inline> content, SourceSpan span) implements Inline {
    /** Copies the list. */
    public CrossReference {
      content = List.copyOf(content);
    }
  }

  /**
   * A footnote.
   *
   * @param content its text
   * @param span where its mark stands
   */
  public record Footnote(List<Inline> content, SourceSpan span) implements Inline {
    /** Copies the list. */
    public Footnote {
      content = List.copyOf(content);
    }
  }
}
