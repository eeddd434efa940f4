package org.policypress.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lets through only what Asciidoctor and our templates have reason to write; all else is dropped
 * and reported. The last defence of a published page: nothing in it runs, loads or leads elsewhere.
 */
final class HtmlAllowList {
  private static final Set<String> HTML =
      words(
          """
          h1 h2 h3 h4 h5 h6 p div section aside nav ul ol li dl dt dd blockquote pre hr
          table caption colgroup col thead tbody tfoot tr th td figure figcaption img
          a abbr b bdi br cite code del em i kbd mark q small span strong sub sup u""");

  private static final Set<String> SVG =
      words(
          """
          svg g path rect circle ellipse line polyline polygon text tspan title desc defs
          marker lineargradient radialgradient stop clippath use""");

  /** What stands in these is no text for readers, so they go with all that they hold. */
  private static final Set<String> WITH_CONTENT =
      words(
          """
          script style iframe object embed template noscript math foreignobject svg
          audio video canvas form select textarea head title xmp plaintext""");

  private static final Set<String> EVERYWHERE = words("id class lang dir");

  private static final Map<String, Set<String>> HTML_ATTRIBUTES =
      Map.ofEntries(
          Map.entry("a", words("href hreflang role aria-label")),
          Map.entry("aside", words("role aria-label aria-labelledby")),
          Map.entry("col", words("span")),
          Map.entry("div", words("role tabindex aria-label aria-labelledby")),
          Map.entry("img", words("src alt width height")),
          Map.entry("nav", words("aria-label aria-labelledby")),
          Map.entry("ol", words("start type reversed")),
          Map.entry("section", words("role aria-label aria-labelledby")),
          Map.entry("span", words("aria-hidden")),
          Map.entry("td", words("colspan rowspan data-label")),
          Map.entry("th", words("colspan rowspan scope")),
          Map.entry("abbr", words("title")));

  private static final Set<String> SVG_ATTRIBUTES =
      words(
          """
          xmlns viewbox preserveaspectratio width height x y x1 y1 x2 y2 cx cy r rx ry d dx dy
          points transform fill fill-opacity fill-rule stroke stroke-width stroke-linecap
          stroke-linejoin stroke-dasharray stroke-opacity opacity font-family font-size
          font-style font-weight letter-spacing text-anchor text-decoration dominant-baseline direction
          unicode-bidi marker-start marker-mid marker-end markerwidth markerheight markerunits
          refx refy orient offset stop-color stop-opacity gradientunits gradienttransform
          clip-path clip-rule href role aria-hidden aria-labelledby xml:lang textlength""");

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:-]*");
  private static final Pattern CLASSES = Pattern.compile("[A-Za-z0-9_ -]*");
  private static final Pattern SAFE_LINK =
      Pattern.compile("(?:https://|mailto:|tel:|#)\\P{Cntrl}*", Pattern.CASE_INSENSITIVE);

  /** A path within the site: no scheme, no host, not from the root. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?![/\\\\])[^:?#\\\\\\p{Cntrl}]*(?:\\?[^#\\p{Cntrl}]*)?(?:#\\P{Cntrl}*)?");

  private static final Pattern OWN_REFERENCE = Pattern.compile("url\\(#[A-Za-z0-9_-]+\\)");

  private static final Pattern OTHER_REFERENCE =
      Pattern.compile("url\\s*\\(|[:\\\\]", Pattern.CASE_INSENSITIVE);

  private final FinishReport report;

  HtmlAllowList(FinishReport report) {
    this.report = report;
  }

  void clean(Element body) {
    for (Element child : List.copyOf(body.children())) {
      cleanElement(child, false);
    }
    body.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            text.text(withoutControls(text.getWholeText()));
          }
        });
  }

  private void cleanElement(Element element, boolean inFigure) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    boolean figure = inFigure || isFigure(element, name);
    if (figure ? !SVG.contains(name) : !HTML.contains(name)) {
      report.dropped("the element `" + name + "`");
      if (figure || WITH_CONTENT.contains(name)) {
        element.remove();
        return;
      }
      children(element, false);
      element.unwrap();
      return;
    }
    for (Attribute attribute : element.attributes().asList()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (!allowed(name, key, attribute.getValue(), figure)) {
        report.dropped("the attribute `" + key + "` of `" + name + "`");
        element.removeAttr(attribute.getKey());
      } else {
        attribute.setValue(withoutControls(attribute.getValue()));
      }
    }
    children(element, figure);
  }

  /** Only what the figures put there is a figure; an author's own svg is not. */
  private static boolean isFigure(Element element, String name) {
    Element parent = element.parent();
    return "svg".equals(name) && parent != null && parent.hasClass("figure-scroll");
  }

  private void children(Element element, boolean figure) {
    for (Node child : List.copyOf(element.childNodes())) {
      if (child instanceof Element inner) {
        cleanElement(inner, figure);
      } else if (!(child instanceof TextNode)) {
        child.remove();
      }
    }
  }

  private static boolean allowed(String element, String key, String value, boolean figure) {
    if (EVERYWHERE.contains(key)) {
      return switch (key) {
        case "id" -> ID.matcher(value).matches();
        case "class" -> CLASSES.matcher(value).matches();
        case "dir" -> value.equals("ltr") || value.equals("rtl") || value.equals("auto");
        default -> value.matches("[A-Za-z0-9-]+");
      };
    }
    if (figure) {
      return SVG_ATTRIBUTES.contains(key) && figureValue(key, value);
    }
    if (!HTML_ATTRIBUTES.getOrDefault(element, Set.of()).contains(key)) {
      return false;
    }
    return switch (key) {
      case "href" -> SAFE_LINK.matcher(value).matches() || RELATIVE.matcher(value).matches();
      case "src" -> RELATIVE.matcher(value).matches();
      case "tabindex" -> value.equals("0");
      default -> true;
    };
  }

  private static boolean figureValue(String key, String value) {
    return switch (key) {
      case "xmlns" -> value.equals("http://www.w3.org/2000/svg");
      case "href" -> value.startsWith("#");
      default -> !OTHER_REFERENCE.matcher(OWN_REFERENCE.matcher(value).replaceAll("")).find();
    };
  }

  /** XML has no place for most control characters, not even as references. */
  private static String withoutControls(String text) {
    boolean clean =
        text.chars().noneMatch(c -> (c < 0x20 && c != '\n' && c != '\t') || c >= 0xFFFE);
    if (clean) {
      return text;
    }
    return text.replaceAll("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+", -1));
  }
}
