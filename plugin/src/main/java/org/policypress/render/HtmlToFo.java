package org.policypress.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.policypress.language.Direction;
import org.policypress.language.Language;
import org.policypress.language.Numerals;
import org.policypress.language.Script;

/** Finished HTML to XSL-FO, by the stylesheet {@code pdf/fo.xsl} of the templates. */
final class HtmlToFo {
  static final String STYLESHEET = "pdf/fo.xsl";

  /** Languages of which the engine has patterns for hyphenation that were looked at. */
  private static final List<String> HYPHENATED = List.of("da", "en", "sv");

  private final Templates stylesheet;
  private final FontFiles fonts;
  private final FontCoverage coverage;

  HtmlToFo(TemplateFiles templates, FontFiles fonts) {
    this.fonts = fonts;
    coverage = new FontCoverage(templates, fonts);
    // The JDK's own, not one that some library brings along: its limits and its output are known.
    TransformerFactory factory = TransformerFactory.newDefaultInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
      stylesheet =
          factory.newTemplates(
              new StreamSource(new ByteArrayInputStream(templates.read(STYLESHEET))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TransformerException e) {
      throw new IllegalStateException("the stylesheet " + STYLESHEET + " has a mistake", e);
    }
  }

  /**
   * Converts a document.
   *
   * @param html the element that holds it
   * @param points size of the text
   * @param faults takes the characters that no font draws
   */
  String toFo(Element html, PdfProperties properties, double points, Consumer<PdfFault> faults) {
    String script = Script.of(properties.language());
    String families = fonts.families(script);
    PaperText text = new PaperText(coverage, families, isWhole(properties.language()), faults);
    StringWriter fo = new StringWriter();
    try {
      Transformer transformer = stylesheet.newTransformer();
      parameters(properties, points, text).forEach(transformer::setParameter);
      transformer.setParameter("script", script);
      transformer.setParameter("fonts", families);
      transformer.transform(
          new DOMSource(
              new W3CDom().fromJsoup(PaperHtml.of(html, properties.language(), text, faults))),
          new StreamResult(fo));
    } catch (TransformerException e) {
      throw new IllegalStateException("the stylesheet " + STYLESHEET + " failed", e);
    }
    return fo.toString();
  }

  /**
   * Of a long Latin word within a line from right to left the engine draws the pieces backwards.
   */
  private static boolean isWhole(Language language) {
    return HYPHENATED.contains(language.tag()) || language.direction() == Direction.RTL;
  }

  private static String digits(Language language) {
    Numerals numerals = new Numerals(language);
    return IntStream.range(0, 10).mapToObj(numerals::of).collect(Collectors.joining());
  }

  private static Map<String, Object> parameters(
      PdfProperties properties, double points, PaperText text) {
    Map<String, Object> all = new TreeMap<>();
    all.put("layout", properties.layout().id());
    all.put("title", text.set(properties.title()));
    all.put("organisation", text.set(properties.organisation()));
    all.put("subject", text.set(properties.subject()));
    all.put("language", properties.language().tag());
    all.put("hyphenated", "|" + String.join("|", HYPHENATED) + "|");
    all.put("digits", digits(properties.language()));
    all.put("direction", properties.language().direction().id());
    all.put("revised", text.set(properties.revised()));
    all.put("before-number", text.set(properties.words().beforeNumber()));
    all.put("between-numbers", text.set(properties.words().betweenNumbers()));
    all.put("after-numbers", text.set(properties.words().afterNumbers()));
    all.put("contents", text.set(properties.words().contents()));
    all.put("type-size", points);
    return all;
  }
}
