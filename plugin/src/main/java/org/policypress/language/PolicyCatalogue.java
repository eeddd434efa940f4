package org.policypress.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The translations of a policy set into one language, as if its catalogue had just been brought up
 * to date: a text that has changed since keeps its translation, which is stale.
 */
public final class PolicyCatalogue {
  private final Language language;
  private final Supplier<Map<TextKey, Translation>> merge;
  private Optional<Map<TextKey, Translation>> merged = Optional.empty();

  private PolicyCatalogue(Language language, Supplier<Map<TextKey, Translation>> merge) {
    this.language = language;
    this.merge = merge;
  }

  /** The catalogue of a language for which there is no file. */
  public static PolicyCatalogue empty(Language language) {
    return new PolicyCatalogue(language, Map::of);
  }

  /**
   * The catalogue that a file holds; of entries for the same text the first counts. It is brought
   * up to date when something is looked up in it.
   *
   * @param sources gives all texts of the policy set
   */
  public static PolicyCatalogue of(
      Language language, PoFile file, Supplier<List<CatalogueMerge.Source>> sources) {
    return new PolicyCatalogue(language, () -> merged(file, sources.get()));
  }

  private static Map<TextKey, Translation> merged(
      PoFile file, List<CatalogueMerge.Source> sources) {
    Map<TextKey, Translation> translations = new LinkedHashMap<>();
    for (CatalogueMerge.Entry entry :
        CatalogueMerge.merge(sources, Optional.of(file), Optional.empty())) {
      PoMessage message = entry.message();
      if (!message.obsolete() && message.isTranslated() && entry.origin().isPresent()) {
        translations.put(TextKey.of(message), Translation.of(message, entry.origin().get()));
      }
    }
    return translations;
  }

  private synchronized Map<TextKey, Translation> translations() {
    if (merged.isEmpty()) {
      merged = Optional.of(merge.get());
    }
    return merged.get();
  }

  /** The language that is translated into. */
  public Language language() {
    return language;
  }

  /** The translation of a source text that stands at a path. */
  public Optional<Translation> find(String path, String source) {
    return Optional.ofNullable(translations().get(new TextKey(path, source)));
  }

  /** Whether something is translated, and nobody has reviewed any of it. */
  public boolean isDraft() {
    return translations().values().stream().anyMatch(t -> t.state() == ReviewState.UNREVIEWED)
        && translations().values().stream().noneMatch(t -> t.state() == ReviewState.REVIEWED);
  }
}
