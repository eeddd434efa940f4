package org.policypress.render;

import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** AsciiDoc that templates print as it is. */
class AsciiDocMarkup extends CommonTemplateMarkupOutputModel<AsciiDocMarkup> {
  AsciiDocMarkup(@Nullable String text, @Nullable String markup) {
    super(text, markup);
  }

  @Override
  public AsciiDocFormat getOutputFormat() {
    return AsciiDocFormat.INSTANCE;
  }
}
