package org.policypress.render;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds anchors that stand twice in a document and references that lead nowhere. */
final class AnchorCheck {
  private AnchorCheck() {}

  static void check(Element body, FinishReport report) {
    Set<String> seen = new LinkedHashSet<>();
    for (Element element : Elements.each(body, "[id]")) {
      if (!seen.add(element.id())) {
        report.say(
            FinishReport.DUPLICATE_ANCHOR,
            "anchor `" + element.id() + "` stands more than once in the document",
            "give one of the two sections an id of its own");
        element.removeAttr("id");
      }
    }
    Set<String> dead = new LinkedHashSet<>();
    for (Element link : Elements.each(body, "a[href^=#]")) {
      String target = link.attr("href").substring(1);
      if (!target.isEmpty() && !seen.contains(target)) {
        dead.add(target);
      }
    }
    dead.forEach(report::broken);
  }
}
