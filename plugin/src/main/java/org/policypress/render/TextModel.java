package org.policypress.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policypress.compose.Text;
import org.policypress.language.Language;
import org.policypress.prose.AsciiDocText.Position;

/**
 * A text in a template: printed as it is it is safe anywhere; {@code x.cell}, {@code x.item},
 * {@code x.heading}, {@code x.title}, {@code x.attribute}, {@code x.link} and {@code x.text} know
 * where they stand, {@code x.term} is the term of a description list, {@code x.url} the target of a
 * link, {@code x.unbroken} a number or citation that is best not broken, {@code x.dial} the target
 * of a link that calls a phone number, if it is one.
 */
final class TextModel extends AsciiDocMarkup implements TemplateHashModel {
  private final Text text;
  private final Language document;

  TextModel(Text text, Language document) {
    super(null, RoleWriter.write(text, document, Position.ANYWHERE));
    this.text = text;
    this.document = document;
  }

  Text text() {
    return text;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return switch (key) {
      case "url" -> new AsciiDocMarkup(null, LinkTarget.of(text.plain()));
      case "dial" ->
          LinkTarget.call(text.plain()).map(t -> new AsciiDocMarkup(null, t)).orElse(null);
      case "term" -> at(Position.ANYWHERE);
      case "unbroken" -> new AsciiDocMarkup(null, RoleWriter.unbroken(text, document));
      case "plain" -> new SimpleScalar(text.plain());
      default -> position(key).map(this::at).orElse(null);
    };
  }

  private static Optional<Position> position(String key) {
    return Optional.ofNullable(
        switch (key) {
          case "text" -> Position.PARAGRAPH;
          case "item" -> Position.LIST_ITEM;
          case "cell" -> Position.CELL;
          case "heading" -> Position.HEADING;
          case "title" -> Position.TITLE;
          case "attribute" -> Position.ATTRIBUTE;
          case "link" -> Position.LINK_TEXT;
          default -> null;
        });
  }

  private TemplateModel at(Position position) {
    return new AsciiDocMarkup(null, RoleWriter.write(text, document, position));
  }

  @Override
  public boolean isEmpty() {
    return text.plain().isEmpty();
  }
}
