package org.policypress.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import org.policypress.compose.Text;
import org.policypress.language.Direction;
import org.policypress.language.Language;
import org.policypress.language.LeftToRightRuns;

/**
 * A text of a page around a document: printed as it is, its characters alone, as {@code title} and
 * attributes want them; {@code x.html()} is what a reader sees, each part in its language.
 *
 * @param text the text
 * @param page the language of the page
 */
public record PageText(Text text, Language page) {
  /** A text in the language of the page. */
  public static PageText of(String text, Language page) {
    return new PageText(Text.of(text, page), page);
  }

  /** The text with the language and direction of what differs from the page. */
  public TemplateHTMLOutputModel html() throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.fromMarkup(markup());
  }

  /** The same as HTML. */
  String markup() {
    StringBuilder html = new StringBuilder();
    for (Text.Run run : text.runs()) {
      Language language = run.language();
      if (!language.equals(page)) {
        html.append("<span lang=\"").append(language.tag());
        html.append("\" dir=\"").append(language.direction().id()).append("\">");
        html.append(escaped(run.text())).append("</span>");
      } else {
        appendOwn(html, run.text());
      }
    }
    return html.toString();
  }

  private void appendOwn(StringBuilder html, String own) {
    if (page.direction() == Direction.LTR) {
      html.append(escaped(own));
      return;
    }
    for (LeftToRightRuns.Stretch part : LeftToRightRuns.of(own, page)) {
      String escaped = escaped(part.text());
      html.append(part.isolated() ? "<bdi dir=\"ltr\">" + escaped + "</bdi>" : escaped);
    }
  }

  private static String escaped(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }

  /** The characters alone. */
  @Override
  public String toString() {
    return text.plain();
  }
}
