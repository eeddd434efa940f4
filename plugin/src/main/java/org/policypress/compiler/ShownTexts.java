package org.policypress.compiler;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.policypress.coverage.ShownText;
import org.policypress.language.Language;
import org.policypress.language.PolicyCatalogue;
import org.policypress.language.ReviewState;
import org.policypress.language.Translation;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyWalk;
import org.policypress.model.SchoolPolicy;

/** Finds the texts that stand at the paths that a document shows, with their states. */
final class ShownTexts {
  private final CheckedPolicy policy;
  private final Language language;
  private final Set<String> paths;
  private final Set<ShownText> found = new LinkedHashSet<>();

  private ShownTexts(CheckedPolicy policy, Language language, Set<String> paths) {
    this.policy = policy;
    this.language = language;
    this.paths = paths;
  }

  /**
   * The texts of a document.
   *
   * @param job the document
   * @param paths paths of what it shows
   */
  static Set<ShownText> of(DocumentJob job, Set<String> paths) {
    ShownTexts texts = new ShownTexts(job.policy(), job.language(), paths);
    texts.take(job.school().map(SchoolPolicy::policy).orElse(job.policy().group().base()));
    for (SchoolPolicy school : job.policy().group().schools()) {
      school.overlayReason().ifPresent(texts::take);
      school.differences().forEach(texts::take);
    }
    return texts.found;
  }

  private void take(Object record) {
    PolicyWalk.visit(
        record,
        value -> {
          if (value instanceof Phrase phrase) {
            take(phrase.path(), phrase.value());
          } else if (value instanceof Passage passage) {
            take(passage.path(), passage.value());
          }
        });
  }

  private void take(String path, String words) {
    if (paths.contains(path)) {
      found.add(new ShownText(path, words, state(path, words)));
    }
  }

  private Optional<ReviewState> state(String path, String words) {
    String source = policy.group().base().organisation().sourceLanguage().value();
    if (language.tag().equals(source)) {
      return Optional.of(ReviewState.SOURCE);
    }
    return Optional.ofNullable(policy.catalogues().get(language.tag()))
        .flatMap((PolicyCatalogue catalogue) -> catalogue.find(path, words))
        .map(Translation::state);
  }
}
