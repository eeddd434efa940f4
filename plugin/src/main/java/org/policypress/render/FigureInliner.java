package org.policypress.render;

import static org.policypress.render.Elements.each;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.policypress.diagnostic.NearestNames;

/** Puts our own SVG figures into the document, named and described for those who hear it. */
final class FigureInliner {
  private static final Pattern SOURCE = Pattern.compile("figures/([A-Za-z0-9_-]+)\\.svg");
  private static final Pattern OWN_REFERENCE = Pattern.compile("url\\(#([A-Za-z0-9_-]+)\\)");

  private final Map<String, String> figures;
  private final FinishReport report;
  private final Map<String, Integer> shown = new HashMap<>();

  FigureInliner(Map<String, String> figures, FinishReport report) {
    this.figures = figures;
    this.report = report;
  }

  void inline(Element body) {
    for (Element block : each(body, "div.imageblock")) {
      Element content = block.selectFirst("> div.content");
      Elements.dropClasses(block, "imageblock");
      block.tagName("figure");
      Element title = block.selectFirst("> div.title");
      if (title != null) {
        title.tagName("figcaption").clearAttributes();
      }
      if (content != null) {
        content.unwrap();
      }
    }
    each(body, "span.image").forEach(Element::unwrap);
    for (Element image : each(body, "img")) {
      Matcher source = SOURCE.matcher(image.attr("src"));
      if (source.matches()) {
        replace(image, source.group(1));
      }
    }
  }

  private void replace(Element image, String name) {
    String text = figures.get(name);
    Element svg = text == null ? null : Jsoup.parseBodyFragment(text).body().selectFirst("> svg");
    if (svg == null) {
      report.say(
          FinishReport.FIGURE_MISSING,
          "there is no figure `" + name + "`",
          NearestNames.hint(name, figures.keySet(), "figures stand in the templates' `figures`"));
      image.remove();
      return;
    }
    int times = shown.merge(name, 1, Integer::sum);
    String prefix = "fig-" + name + (times == 1 ? "" : "-" + times) + "-";
    prefixIds(svg, prefix);
    String alt = image.attr("alt");
    Element title = child(svg, "title");
    if (title == null) {
      title = new Element("title", Parser.NamespaceSvg).text(alt);
      svg.prependChild(title);
    }
    title.attr("id", prefix + "title");
    Element description = child(svg, "desc");
    String labels = prefix + "title";
    if (description != null) {
      description.attr("id", prefix + "desc");
      labels += " " + prefix + "desc";
    }
    svg.attr("role", "img").attr("aria-labelledby", labels);
    Element scroll = new Element("div");
    scroll.attr("class", "figure-scroll").attr("tabindex", "0").attr("role", "group");
    scroll.attr("aria-label", alt.isBlank() ? title.text() : alt);
    scroll.appendChild(svg);
    image.replaceWith(scroll);
  }

  private static @Nullable Element child(Element svg, String name) {
    return svg.children().stream().filter(e -> e.nameIs(name)).findFirst().orElse(null);
  }

  /** Two figures on a page may use the same id for their arrow head: each gets its own. */
  private static void prefixIds(Element svg, String prefix) {
    for (Element element : svg.getAllElements()) {
      for (Attribute attribute : element.attributes().asList()) {
        String value = attribute.getValue();
        switch (attribute.getKey()) {
          case "id" -> attribute.setValue(prefix + value);
          case "href", "xlink:href" -> {
            if (value.startsWith("#")) {
              element.removeAttr(attribute.getKey());
              element.attr("href", "#" + prefix + value.substring(1));
            }
          }
          default -> {
            Matcher own = OWN_REFERENCE.matcher(value);
            if (own.find()) {
              attribute.setValue(own.replaceAll("url(#" + prefix + "$1)"));
            }
          }
        }
      }
    }
  }
}
