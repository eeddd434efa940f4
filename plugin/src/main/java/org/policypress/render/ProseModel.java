package org.policypress.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.policypress.compose.ProseText;
import org.policypress.language.Direction;
import org.policypress.language.Language;
import org.policypress.prose.Prose;
import org.policypress.prose.Prose.CrossReference;
import org.policypress.prose.ProseWriter;
import org.policypress.prose.ProseWriter.Place;

/**
 * A prose field in a template: {@code x.block}, {@code x.item} or {@code x.cell}; {@code x.first}
 * is its first paragraph alone, with a list that it introduces, {@code x.rest} what follows.
 */
final class ProseModel implements TemplateHashModel {
  private final ProseText text;
  private final ProseWriter writer;

  ProseModel(ProseText text, Language document, Function<CrossReference, String> anchors) {
    this.text = text;
    this.writer = writer(document, anchors);
  }

  /**
   * Roles cannot stand within one another. So a line has its role as a whole, but where parts of it
   * may have to be set apart, each part has it.
   */
  private ProseWriter writer(Language document, Function<CrossReference, String> anchors) {
    String role = RoleWriter.role(text.language(), text.state(), document);
    if (text.language().equals(document) && document.direction() == Direction.RTL) {
      return new ProseWriter(
          anchors,
          UnaryOperator.identity(),
          plain -> RoleWriter.stretches(plain, text.language(), text.state(), document));
    }
    return new ProseWriter(
        anchors, line -> role.isEmpty() ? line : "[" + role + "]##" + line + "##");
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    return switch (key) {
      case "block" -> at(Place.BLOCK);
      case "item" -> at(Place.LIST_ITEM);
      case "cell" -> at(Place.CELL);
      case "first" ->
          new AsciiDocMarkup(null, writer.write(part(0, firstBlocks()), Place.LIST_ITEM));
      case "rest" ->
          new AsciiDocMarkup(
              null, writer.write(part(firstBlocks(), text.prose().blocks().size()), Place.BLOCK));
      default -> null;
    };
  }

  private int firstBlocks() {
    List<Prose.Block> blocks = text.prose().blocks();
    boolean introducesList = blocks.size() > 1 && blocks.get(1) instanceof Prose.ListBlock;
    return Math.min(introducesList ? 2 : 1, blocks.size());
  }

  private Prose part(int from, int to) {
    return new Prose(text.prose().blocks().subList(from, to), text.prose().span());
  }

  private TemplateModel at(Place place) {
    return new AsciiDocMarkup(null, writer.write(text.prose(), place));
  }

  @Override
  public boolean isEmpty() {
    return text.prose().blocks().isEmpty();
  }
}
