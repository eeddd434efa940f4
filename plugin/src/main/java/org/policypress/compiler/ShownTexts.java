package org.policypress.compiler;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.policypress.coverage.ShownText;
import org.policypress.edition.DocumentJob;
import org.policypress.language.PolicyCatalogue;
import org.policypress.language.ReviewState;
import org.policypress.language.Translation;
import org.policypress.model.PolicyText;

/** Finds the states of the texts that a document shows. */
final class ShownTexts {
  private ShownTexts() {}

  /** The texts of a document with their states. */
  static Set<ShownText> of(DocumentJob job, Set<PolicyText.Key> shown) {
    Set<ShownText> found = new LinkedHashSet<>();
    shown.forEach(text -> found.add(new ShownText(text.path(), text.words(), state(job, text))));
    return found;
  }

  private static Optional<ReviewState> state(DocumentJob job, PolicyText.Key text) {
    String tag = job.language().tag();
    if (tag.equals(job.policy().group().base().organisation().sourceLanguage().value())) {
      return Optional.of(ReviewState.SOURCE);
    }
    return Optional.ofNullable(job.policy().catalogues().get(tag))
        .flatMap((PolicyCatalogue catalogue) -> catalogue.find(text.path(), text.words()))
        .map(Translation::state);
  }
}
