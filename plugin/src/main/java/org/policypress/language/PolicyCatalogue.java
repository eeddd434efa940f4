package org.policypress.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The translations of a policy set into one language.
 *
 * <p>A text is found by its path and by its words, exactly; line breaks at the end do not count,
 * since a block of YAML has one and a line has none. A text that is empty in the catalogue is not
 * translated.
 */
public final class PolicyCatalogue {
  private record Identity(String path, String source) {}

  private final Language language;
  private final Map<Identity, Translation> translations = new LinkedHashMap<>();
  private final Map<String, List<PoEntry>> byPath = new LinkedHashMap<>();

  private PolicyCatalogue(Language language) {
    this.language = language;
  }

  /** The catalogue of a language for which there is no file. */
  public static PolicyCatalogue empty(Language language) {
    return new PolicyCatalogue(language);
  }

  /** The catalogue that a file holds; of entries for the same text the first counts. */
  public static PolicyCatalogue of(Language language, PoFile file) {
    PolicyCatalogue catalogue = new PolicyCatalogue(language);
    for (PoEntry entry : file.live()) {
      String path = entry.message().context().orElse("");
      catalogue.byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(entry);
      if (!entry.translation().text().isEmpty()) {
        catalogue.translations.putIfAbsent(
            new Identity(path, trimmed(entry.message().id())), Translation.of(entry));
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
    return Optional.ofNullable(translations.get(new Identity(path, trimmed(source))));
  }

  /** All entries of a path, also those for another source text: that text may have changed. */
  public List<PoEntry> at(String path) {
    return List.copyOf(byPath.getOrDefault(path, List.of()));
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(0, end);
  }
}
