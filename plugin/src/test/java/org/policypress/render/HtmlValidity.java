package org.policypress.render;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Asks the Nu validator, the one behind validator.w3.org, what is wrong with a page. */
public final class HtmlValidity {
  private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

  /** It descends into its schema, deeper than an ordinary stack is sure to hold. */
  private static final long STACK = 16L << 20;

  /** Reading the schema takes as long as checking several pages, so it is read once. */
  private static @Nullable SimpleDocumentValidator validator;

  private HtmlValidity() {}

  /** All errors, as {@code line:column message}. */
  public static List<String> errors(String page) {
    FutureTask<List<String>> check = new FutureTask<>(() -> check(page));
    new Thread(null, check, "validator", STACK).start();
    try {
      return check.get();
    } catch (InterruptedException | ExecutionException fault) {
      throw new IllegalStateException("the validator did not run", fault);
    }
  }

  private static synchronized List<String> check(String page) throws Exception {
    if (validator == null) {
      SimpleDocumentValidator fresh = new SimpleDocumentValidator();
      fresh.setUpMainSchema(HTML5, new Found());
      validator = fresh;
    }
    Found found = new Found();
    validator.setUpValidatorAndParsers(found, false, false);
    validator.checkHtmlInputSource(
        new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
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
