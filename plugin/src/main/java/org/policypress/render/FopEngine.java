package org.policypress.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.Date;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * XSL-FO to tagged PDF: the one place where FOP runs.
 *
 * <p>Claims PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2); {@link PdfFinish} makes good what
 * FOP leaves out. Its configuration lives in memory: no font of the machine is ever used.
 */
final class FopEngine {
  /** What a PDF names as its maker. */
  static final String PRODUCER = "Policypress";

  private static final Object DIGITS = new Object();

  private final FopFactory factory;

  /**
   * Whether numbers in the default locale have the digits 0 to 9. FOP counts the fonts of a file in
   * the default locale and fails if they have not, as in Persian.
   */
  private final boolean latinDigits = DecimalFormatSymbols.getInstance().getZeroDigit() == '0';

  FopEngine(TemplateFiles templates, FontFiles fonts) {
    try (ByteArrayInputStream configuration =
        new ByteArrayInputStream(configuration(fonts).getBytes(StandardCharsets.UTF_8))) {
      factory =
          new FopConfParser(configuration, TemplateResolver.BASE, new TemplateResolver(templates))
              .getFopFactoryBuilder()
              .setAccessibility(true)
              .setComplexScriptFeatures(true)
              .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException("FOP does not take its configuration", e);
    }
  }

  /**
   * A PDF and the number of its pages.
   *
   * @param pages how many pages
   * @param pdf the file
   */
  record Pages(int pages, ByteArrayOutputStream pdf) {}

  /** Sets a document; what FOP has to say of it goes to {@code faults}. */
  Pages toPdf(String formattingObjects, PdfProperties properties, Consumer<PdfFault> faults) {
    if (latinDigits) {
      return set(formattingObjects, properties, faults);
    }
    synchronized (DIGITS) {
      Locale locale = Locale.getDefault(Locale.Category.FORMAT);
      try {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        return set(formattingObjects, properties, faults);
      } finally {
        Locale.setDefault(Locale.Category.FORMAT, locale);
      }
    }
  }

  private Pages set(String formattingObjects, PdfProperties properties, Consumer<PdfFault> faults) {
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setCreationDate(Date.from(properties.timestamp()));
    agent.setProducer(PRODUCER);
    agent.getEventBroadcaster().addEventListener(new FopFaults(faults));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      Fop fop = factory.newFop("application/pdf", agent, pdf);
      XMLReader reader = reader();
      reader.setContentHandler(fop.getDefaultHandler());
      reader.parse(new InputSource(new StringReader(formattingObjects)));
      return new Pages(fop.getResults().getPageCount(), pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("FOP cannot set the document", e);
    }
  }

  private static XMLReader reader() throws ParserConfigurationException, SAXException {
    SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
    parsers.setNamespaceAware(true);
    parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return parsers.newSAXParser().getXMLReader();
  }

  private static String configuration(FontFiles all) {
    StringBuilder fonts = new StringBuilder();
    for (FontFile font : all.all()) {
      fonts.append("<font kerning=\"yes\" embed-url=\"").append(font.template());
      fonts.append(font.whole() ? "\" embedding-mode=\"full\">" : "\">");
      for (FontFile.Style style : font.styles()) {
        fonts.append(
            "<font-triplet name=\"%s\" style=\"%s\" weight=\"%s\"/>"
                .formatted(font.family(), style.slant(), style.weight()));
      }
      fonts.append("</font>");
    }
    return """
        <fop version="1.0">
          <accessibility keep-empty-tags="true">true</accessibility>
          <use-cache>false</use-cache>
          <break-indent-inheritance>true</break-indent-inheritance>
          <renderers>
            <renderer mime="application/pdf">
              <pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
              <pdf-a-mode>PDF/A-2a</pdf-a-mode>
              <version>1.7</version>
              <filterList><value>flate</value></filterList>
              <fonts>%s</fonts>
            </renderer>
          </renderers>
        </fop>
        """
        .formatted(fonts);
  }
}
