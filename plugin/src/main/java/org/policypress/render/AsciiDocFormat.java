package org.policypress.render;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.policypress.prose.AsciiDocText;

/** Escapes every value that a template prints, so that it means itself in AsciiDoc. */
final class AsciiDocFormat extends CommonMarkupOutputFormat<AsciiDocMarkup> {
  static final AsciiDocFormat INSTANCE = new AsciiDocFormat();

  private AsciiDocFormat() {}

  @Override
  public String getName() {
    return "AsciiDoc";
  }

  @Override
  public String getMimeType() {
    return "text/asciidoc";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    return AsciiDocText.escape(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected AsciiDocMarkup newTemplateMarkupOutputModel(String text, String markup) {
    return new AsciiDocMarkup(text, markup);
  }
}
