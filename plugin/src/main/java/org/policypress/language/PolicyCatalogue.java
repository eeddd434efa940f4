package org.policypress.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The translations of a policy set into one language, as if its catalogue had just been brought up
 * to date: a text that has changed since keeps its translation, which is stale.
 */
public final class PolicyCatalogue {
  private final Language language;
  private final Map<TextKey, Translation> translations = new LinkedHashMap<>();

  private PolicyCatalogue(Language language) {
    this.language = language;
  }

  /** The catalogue of a language for which there is no file. */
  public static PolicyCatalogue empty(Language language) {
    return new PolicyCatalogue(language);
  }

  /**
   * The catalogue that a file holds; of entries for the same text the first counts.
   *
   * @param sources all texts of the policy set
   */
  public static PolicyCatalogue of(
      Language language, PoFile file, Collection<CatalogueMerge.Source> sources) {
    PolicyCatalogue catalogue = new PolicyCatalogue(language);
    for (CatalogueMerge.Entry entry :
        CatalogueMerge.merge(sources, Optional.of(file), Optional.empty())) {
      PoMessage message = entry.message();
      if (!message.obsolete() && message.isTranslated() && entry.origin().isPresent()) {
        catalogue.translations.put(
            TextKey.of(message), Translation.of(message, entry.origin().get()));
      }
    }
    return catalogue;
  }

  /** The language that is translated into. */
  public Language language() {
    return language;
  }

  /** The translation of a source text that stands at a path. */
  public Optional<Translation> find(String path, String source) {
    return Optional.ofNullable(translations.get(new TextKey(path, source)));
  }

  /** Whether something is translated, and nobody has reviewed any of it. */
  public boolean isDraft() {
    return translations.values().stream().anyMatch(t -> t.state() == ReviewState.UNREVIEWED)
        && translations.values().stream().noneMatch(t -> t.state() == ReviewState.REVIEWED);
  }
}
