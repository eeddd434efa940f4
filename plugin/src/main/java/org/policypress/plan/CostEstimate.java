package org.policypress.plan;

import java.util.List;
import java.util.OptionalLong;
import org.policypress.edition.DocumentJob;
import org.policypress.model.Document.Format;

/**
 * What it will take to make documents: what was measured of those that were made before, and of the
 * others a guess by kind, formats and language, on the scale of what was measured.
 */
final class CostEstimate {
  /** A guess of a small page in a Latin script, where nothing at all was measured. */
  private static final double MILLISECONDS = 150;

  private final DocumentCosts costs;
  private final double scale;

  CostEstimate(List<DocumentJob> jobs, DocumentCosts costs) {
    this.costs = costs;
    double guessed = 0;
    long known = 0;
    for (DocumentJob job : jobs) {
      OptionalLong cost = costs.of(job);
      if (cost.isPresent()) {
        guessed += weight(job);
        known += cost.getAsLong();
      }
    }
    this.scale = guessed > 0 ? known / guessed : MILLISECONDS;
  }

  boolean isMeasured(DocumentJob job) {
    return costs.of(job).isPresent();
  }

  /** In milliseconds; at least one. */
  long of(DocumentJob job) {
    return costs.of(job).orElseGet(() -> Math.max(1, Math.round(scale * weight(job))));
  }

  /** How many small pages it is worth. */
  private static double weight(DocumentJob job) {
    double formats = 0.2;
    for (Format format : job.formats()) {
      formats +=
          switch (format) {
            case HTML -> 1;
            case PDF -> 2;
            case PRINT -> 15;
            case FRAGMENT, ADOC -> 0.1;
          };
    }
    return formats * length(job) * script(job);
  }

  private static double length(DocumentJob job) {
    return switch (job.document().kind().value()) {
      case HANDBOOK -> 10;
      case GUIDELINE, FORMS, CONSENT_FORMS -> 4;
      case RECORD, PRIVACY_PAGE, NOTICE -> 3;
      case FAQ, PUPIL_NOTICE, CHECKLISTS, PROCESSOR_LIST, DIFFERENCES -> 2;
      case BREACH_CARD, CCTV_SIGN, ACCESSIBILITY_STATEMENT -> 1;
      default -> 2;
    };
  }

  /** Letters that join or stand in another font take longer to set. */
  private static double script(DocumentJob job) {
    return switch (job.language().direction()) {
      case RTL -> 1.3;
      default -> 1;
    };
  }
}
