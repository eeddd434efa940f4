package org.policypress.render;

import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policypress.compose.Text;
import org.policypress.language.Direction;
import org.policypress.language.Language;
import org.policypress.language.ReviewState;
import org.policypress.prose.Prose.CrossReference;

/**
 * Shows the templates of figures texts: printed as it is, a text is its characters alone, as {@code
 * title} and {@code desc} want them; {@code x.spans} is what stands in a {@code text}.
 */
final class FigureWrapper extends ViewWrapper {
  /** Marks without width at which a text of the other direction begins and ends. */
  private static final Map<Direction, String> EDGES =
      Map.of(Direction.LTR, "\u200E", Direction.RTL, "\u200F");

  private final Language document;
  private final boolean draft;

  /**
   * @param document language of the document
   * @param draft whether the note on top of the document holds for all unreviewed texts
   */
  FigureWrapper(Language document, boolean draft) {
    super(document, CrossReference::id, new ShownStates());
    this.document = document;
    this.draft = draft;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return value instanceof Text text ? new FigureText(text) : super.wrap(value);
  }

  private String spans(Text text) throws TemplateModelException {
    StringBuilder spans = new StringBuilder();
    for (Text.Run run : text.runs()) {
      StringBuilder attributes = new StringBuilder();
      if (run.state().isMarked() && !(draft && run.state() == ReviewState.UNREVIEWED)) {
        attributes.append(" class=\"").append(PassageMarks.role(run.state()));
        attributes.append("\" text-decoration=\"underline\"");
      }
      if (!run.language().equals(document)) {
        attributes.append(" lang=\"").append(run.language().tag()).append('"');
      }
      Direction direction = run.language().direction();
      String edge = direction == document.direction() ? "" : EDGES.getOrDefault(direction, "");
      String escaped = XMLOutputFormat.INSTANCE.escapePlainText(edge + run.text() + edge);
      spans.append(
          attributes.isEmpty() ? escaped : "<tspan" + attributes + ">" + escaped + "</tspan>");
    }
    return spans.toString();
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
