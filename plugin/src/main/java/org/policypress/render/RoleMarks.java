package org.policypress.render;

import static org.policypress.render.Elements.dropClasses;
import static org.policypress.render.Elements.each;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.policypress.language.Direction;
import org.policypress.language.Language;

/**
 * Turns the roles that carry language, direction and review state through AsciiDoc into what HTML
 * has for them: {@code lang}, {@code dir}, {@code bdi}, and words for those who hear the page.
 */
final class RoleMarks {
  private static final String LANGUAGE = "lang-";

  /** A phone number or a citation of this many characters fits on a line of any screen. */
  private static final int LONGEST_UNBROKEN = 24;

  private final FinishWords words;

  RoleMarks(FinishWords words) {
    this.words = words;
  }

  void apply(Element body) {
    each(body, "[class*=lang-]").forEach(RoleMarks::language);
    for (Direction direction : Direction.values()) {
      each(body, "." + direction.id()).forEach(element -> direction(element, direction));
    }
    StateRuns.join(body, "unreviewed");
    StateRuns.join(body, "stale");
    sayState(body, "unreviewed", words.unreviewed());
    sayState(body, "stale", words.stale());
  }

  private static void language(Element element) {
    for (String name : element.classNames()) {
      Optional<Language> language =
          name.startsWith(LANGUAGE)
              ? Language.find(name.substring(LANGUAGE.length()))
              : Optional.empty();
      if (language.isPresent()) {
        dropClasses(element, name);
        element.attr("lang", language.get().tag());
        element.attr("dir", language.get().direction().id());
      }
    }
  }

  private static void direction(Element element, Direction direction) {
    dropClasses(element, direction.id());
    element.attr("dir", direction.id());
    if (element.nameIs("span")) {
      element.tagName("bdi");
      if (element.text().length() <= LONGEST_UNBROKEN && element.text().indexOf(' ') > 0) {
        element.addClass("nowrap");
      }
    }
  }

  private static void sayState(Element body, String state, String word) {
    if (word.isBlank()) {
      return;
    }
    for (Element element : each(body, "." + state)) {
      boolean said =
          element.closest("nav") != null
              || (element.parent() != null && element.parent().closest("." + state) != null);
      if (said) {
        continue;
      }
      Element target = element;
      if (!element.is("p, span, bdi, em, strong, a, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6")) {
        target = element.prependElement("p").attr("class", "visually-hidden");
        target.text(word);
      } else {
        target.prependElement("span").attr("class", "visually-hidden").text(word + " ");
      }
    }
  }
}
