package org.policypress.render;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a PDF keeps what it claims. */
public final class VeraPdf {
  /** What every accessible PDF claims: PDF/UA-1 and PDF/A-2a. */
  private static final List<PDFAFlavour> CLAIMS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  private VeraPdf() {}

  /** All failures of a file against all claims, each in a line; none if it keeps them. */
  public static List<String> failures(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> failures = new ArrayList<>();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(
                    new ByteArrayInputStream(pdf), CLAIMS.get(0), PDFAFlavour.NO_FLAVOUR);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(CLAIMS, 100, false, false, false)) {
      List<ValidationResult> results = validator.validateAll(parser);
      if (results.size() != CLAIMS.size()) {
        throw new IllegalStateException("not all of " + CLAIMS + " were looked at");
      }
      results.forEach(result -> add(result, failures));
    }
    return failures;
  }

  private static void add(ValidationResult result, List<String> failures) {
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        failures.add(
            "%s %s-%d: %s @ %s"
                .formatted(
                    result.getPDFAFlavour().getId(),
                    assertion.getRuleId().getClause(),
                    assertion.getRuleId().getTestNumber(),
                    assertion.getMessage(),
                    assertion.getLocation().getContext()));
      }
    }
  }
}
