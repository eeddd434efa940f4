package org.policypress.render;

import static org.policypress.render.Elements.each;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policypress.language.Language;

/** Says of the link from a translation to its original in which language that is. */
final class EditionLinks {
  private static final Pattern OTHER_LANGUAGE = Pattern.compile("(?:\\.\\./)+([^/.]+)/.+");

  private EditionLinks() {}

  static void mark(Element body) {
    for (Element link : each(body, "aside.translation a[href]")) {
      Matcher way = OTHER_LANGUAGE.matcher(link.attr("href"));
      if (way.matches() && Language.find(way.group(1)).isPresent()) {
        link.attr("hreflang", way.group(1));
      }
    }
  }
}
