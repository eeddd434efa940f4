package org.policypress.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;
import org.policypress.compose.Text;
import org.policypress.language.Language;
import org.policypress.prose.Prose.CrossReference;

/** Shows templates of formats without roles, such as SVG, texts as their characters alone. */
final class PlainTextWrapper extends ViewWrapper {
  PlainTextWrapper(Language document) {
    super(document, CrossReference::id, new ShownStates());
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return value instanceof Text text ? new SimpleScalar(text.plain()) : super.wrap(value);
  }
}
