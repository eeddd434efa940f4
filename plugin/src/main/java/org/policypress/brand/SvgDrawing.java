package org.policypress.brand;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an SVG that is only a drawing: it runs nothing and loads nothing, wherever somebody opens
 * it.
 */
final class SvgDrawing {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final Set<String> RUNNING =
      Set.of("script", "handler", "listener", "foreignobject", "iframe", "embed", "object");
  private static final Pattern LOADED =
      Pattern.compile(
          "url\\(\\s*+['\"]?+\\s*+(?!#)|@import|image-set\\(", Pattern.CASE_INSENSITIVE);
  private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+)(px)?");
  private static final String PLAIN =
      "export it as plain SVG, without scripts, links, embedded pictures and fonts";

  private final byte[] bytes;
  private final XMLStreamReader reader;

  private SvgDrawing(byte[] bytes, XMLStreamReader reader) {
    this.bytes = bytes;
    this.reader = reader;
  }

  /** Whether a file begins as XML does. */
  static boolean looksLikeMarkup(byte[] bytes) {
    int at = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb ? 3 : 0;
    while (at < bytes.length && Character.isWhitespace(bytes[at])) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  static Logo read(byte[] bytes) throws LogoFault {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return new SvgDrawing(bytes, reader).read();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new LogoFault("is no well-formed SVG (line " + line + ")", "export it again");
    }
  }

  private Logo read() throws XMLStreamException, LogoFault {
    Optional<Logo> logo = Optional.empty();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD ->
            refuse("a document type, which can load other files", "take the line `<!DOCTYPE` out");
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            refuse(
                "an instruction `<?" + reader.getPITarget() + "`, which can load other files",
                PLAIN);
        case XMLStreamConstants.ENTITY_REFERENCE ->
            refuse("the reference `&" + reader.getLocalName() + ";`", PLAIN);
        case XMLStreamConstants.CHARACTERS -> checkText(reader.getText());
        case XMLStreamConstants.START_ELEMENT -> {
          if (logo.isEmpty()) {
            logo = Optional.of(root());
          }
          checkElement();
        }
        default -> {}
      }
    }
    return logo.orElseThrow(() -> new LogoFault("is no SVG", PLAIN));
  }

  private void checkElement() throws LogoFault {
    String name = reader.getLocalName();
    if (RUNNING.contains(name.toLowerCase(Locale.ROOT))) {
      refuse("an element `" + name + "`, which is script or may hold it", PLAIN);
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i).strip();
      if (attribute.toLowerCase(Locale.ROOT).startsWith("on")) {
        refuse("an event handler `" + attribute + "`", PLAIN);
      }
      boolean reference = attribute.equals("href") || attribute.equals("src");
      boolean byAnimation = attribute.equals("attributeName") && value.endsWith("href");
      if (byAnimation || (reference && !value.startsWith("#"))) {
        refuse("a reference to something outside, `" + attribute + "`", PLAIN);
      }
      checkText(value);
    }
  }

  private void checkText(String text) throws LogoFault {
    Matcher loaded = LOADED.matcher(text);
    if (loaded.find()) {
      refuse("a reference to something outside, `" + loaded.group().strip() + "`", PLAIN);
    }
  }

  private void refuse(String what, String hint) throws LogoFault {
    throw new LogoFault(
        "holds " + what + " (line " + reader.getLocation().getLineNumber() + ")", hint);
  }

  /** The drawing that a root element begins. */
  private Logo root() throws LogoFault {
    if (!reader.getLocalName().equals("svg") || !NAMESPACE.equals(reader.getNamespaceURI())) {
      throw new LogoFault(
          "is no SVG: it begins with an element `" + reader.getLocalName() + "`",
          "its root is `<svg xmlns=\"" + NAMESPACE + "\">`");
    }
    String box = reader.getAttributeValue(null, "viewBox");
    String[] numbers = box == null ? new String[0] : box.strip().split("[\\s,]+");
    double width = length(numbers.length == 4 ? numbers[2] : attribute("width"));
    double height = length(numbers.length == 4 ? numbers[3] : attribute("height"));
    if (width <= 0 || height <= 0) {
      throw new LogoFault(
          "does not say how large it is",
          "give its root a `viewBox`, such as `viewBox=\"0 0 48 48\"`");
    }
    return new Logo(Logo.Format.SVG, bytes, width, height);
  }

  private @Nullable String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  private static double length(@Nullable String text) {
    Matcher length = LENGTH.matcher(text == null ? "" : text);
    return length.matches() ? Double.parseDouble(length.group(1)) : 0;
  }
}
