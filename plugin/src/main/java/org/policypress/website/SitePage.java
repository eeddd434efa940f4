package org.policypress.website;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.policypress.language.Language;
import org.policypress.render.PageHead;

/**
 * A page among its editions in other languages.
 *
 * @param kind what it is
 * @param language its language
 * @param editions path in the site of the page in each of its languages, this one included
 * @param source the language whose edition is for readers of none of them
 * @param revised when what it shows was last revised, if that is known
 */
record SitePage(
    PageHead.Kind kind,
    Language language,
    Map<Language, String> editions,
    Language source,
    Optional<LocalDate> revised) {
  /** Copies the map, which keeps its order. */
  SitePage {
    editions = Collections.unmodifiableMap(new LinkedHashMap<>(editions));
    if (!editions.containsKey(language)) {
      throw new IllegalArgumentException("no edition in the page's own language " + language);
    }
  }

  /** Its path in the site. */
  String path() {
    return editions.getOrDefault(language, "");
  }

  /** The edition for readers of none of its languages: the original, or else the first. */
  String original() {
    return editions.getOrDefault(source, editions.values().iterator().next());
  }
}
