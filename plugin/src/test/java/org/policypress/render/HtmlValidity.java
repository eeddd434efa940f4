package org.policypress.render;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Asks the Nu validator, the one behind validator.w3.org, what is wrong with a page. */
public final class HtmlValidity {
  private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

  private HtmlValidity() {}

  /** All errors, as {@code line:column message}. */
  public static List<String> errors(String page) {
    Found found = new Found();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    try {
      validator.setUpMainSchema(HTML5, found);
      validator.setUpValidatorAndParsers(found, false, false);
      validator.checkHtmlInputSource(
          new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
    } catch (Exception fault) {
      throw new IllegalStateException("the validator did not run", fault);
    }
    return found.errors;
  }

  private static final class Found extends DefaultHandler {
    private final List<String> errors = new ArrayList<>();

    @Override
    public void error(SAXParseException fault) {
      errors.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }
  }
}
