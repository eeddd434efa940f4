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

/** Asks veraPDF whether a PDF keeps what it claims. */
public final class VeraPdf {
  /** What every accessible PDF claims: PDF/UA-1 and PDF/A-2a. */
  public static final List<String> CLAIMS = List.of("ua1", "2a");

  private VeraPdf() {}

  /** All failures of a file against all claims, each in a line; none if it keeps them. */
  public static List<String> failures(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> failures = new ArrayList<>();
    for (String claim : CLAIMS) {
      PDFAFlavour flavour = PDFAFlavour.fromString(claim);
      try (PDFAParser parser =
              Foundries.defaultInstance()
                  .createParser(new ByteArrayInputStream(pdf), flavour, PDFAFlavour.NO_FLAVOUR);
          PDFAValidator validator =
              Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
        for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
          if (assertion.getStatus() == TestAssertion.Status.FAILED) {
            failures.add(
                "%s %s-%d: %s @ %s"
                    .formatted(
                        claim,
                        assertion.getRuleId().getClause(),
                        assertion.getRuleId().getTestNumber(),
                        assertion.getMessage(),
                        assertion.getLocation().getContext()));
          }
        }
      }
    }
    return failures;
  }
}
