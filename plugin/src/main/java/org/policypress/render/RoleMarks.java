package org.policypress.render;

import static org.policypress.render.Elements.dropClasses;
import static org.policypress.render.Elements.each;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.policypress.language.Direction;
import org.policypress.language.Language;

/**
 * Turns the roles that carry language and direction through AsciiDoc into what HTML has for them:
 * {@code lang}, {@code dir} and {@code bdi}.
 */
final class RoleMarks {
  private static final String LANGUAGE = "lang-";

  /** A phone number or a citation of this many characters fits on a line of any screen. */
  private static final int LONGEST_UNBROKEN = 24;

  private RoleMarks() {}

  static void apply(Element body) {
    each(body, "[class*=lang-]").forEach(RoleMarks::language);
    for (Direction direction : Direction.values()) {
      each(body, "." + direction.id()).forEach(element -> direction(element, direction));
    }
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
}
