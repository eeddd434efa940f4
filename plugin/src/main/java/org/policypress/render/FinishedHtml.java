package org.policypress.render;

import java.nio.charset.StandardCharsets;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A document's finished DOM, from which both the HTML and the accessible PDF are made.
 *
 * @param document a jsoup document whose body holds the finished content and nothing else
 */
public record FinishedHtml(Document document) {
  /** Fixes how it is written, so that the same content always gives the same bytes. */
  public FinishedHtml {
    document
        .outputSettings()
        .charset(StandardCharsets.UTF_8)
        .escapeMode(Entities.EscapeMode.xhtml)
        .syntax(Document.OutputSettings.Syntax.html)
        .prettyPrint(false);
  }

  /** The content itself. */
  public Element body() {
    return document.body();
  }

  /** The content as HTML, without {@code html}, {@code head} and {@code body}. */
  public String html() {
    return body().html().strip() + "\n";
  }

  /**
   * The same content as a namespace-aware XML document, for XSLT. Elements of HTML are in the XHTML
   * namespace, those of figures in the SVG one.
   */
  public org.w3c.dom.Document toXml() {
    return new W3CDom().namespaceAware(true).fromJsoup(document);
  }
}
