package org.policypress.render;

import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;
import org.policypress.compose.Text;
import org.policypress.language.Direction;
import org.policypress.language.Language;
import org.policypress.prose.Prose.CrossReference;

/**
 * Shows the templates of figures texts: printed as it is, a text is its characters alone, as {@code
 * title} and {@code desc} want them; {@code x.spans} is what stands in a {@code text}.
 */
final class FigureWrapper extends ViewWrapper {
  private final Language document;

  FigureWrapper(Language document) {
    super(document, CrossReference::id, new ShownStates());
    this.document = document;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return value instanceof Text text ? new FigureText(text) : super.wrap(value);
  }

  /**
   * A figure stands in pages of both directions and is drawn by programs that take the anchor of a
   * text as if it ran from left to right; so each stretch brings its own direction.
   */
  private String spans(Text text) throws TemplateModelException {
    StringBuilder spans = new StringBuilder();
    for (Text.Run run : text.runs()) {
      StringBuilder attributes = new StringBuilder();
      if (run.state().isMarked()) {
        attributes.append(" class=\"").append(PassageMarks.role(run.state()));
        attributes.append("\" text-decoration=\"underline\"");
      }
      if (!run.language().equals(document)) {
        attributes.append(" lang=\"").append(run.language().tag()).append('"');
      }
      String escaped = XMLOutputFormat.INSTANCE.escapePlainText(run.text());
      spans.append(
          attributes.isEmpty() ? escaped : "<tspan" + attributes + ">" + escaped + "</tspan>");
    }
    return document.direction() == Direction.RTL
        ? "<tspan direction=\"rtl\" unicode-bidi=\"embed\">" + spans + "</tspan>"
        : spans.toString();
  }

  private final class FigureText implements TemplateScalarModel, TemplateHashModel {
    private final Text text;

    FigureText(Text text) {
      this.text = text;
    }

    @Override
    public String getAsString() {
      return text.plain();
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return switch (key) {
        case "spans" -> XMLOutputFormat.INSTANCE.fromMarkup(spans(text));
        case "plain" -> new SimpleScalar(text.plain());
        default -> null;
      };
    }

    @Override
    public boolean isEmpty() {
      return text.plain().isEmpty();
    }
  }
}
