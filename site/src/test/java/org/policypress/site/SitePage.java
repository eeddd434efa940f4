package org.policypress.site;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the published site, and what kind of page it is.
 *
 * @param path where it stands in the site
 * @param kind the classes of its body, and its name if it is no document
 * @param language the tag of its language
 * @param length of its text, in characters of HTML
 * @param structure its elements as tag, classes and what they are to a screen reader, each with the
 *     element around it, and the row of those directly in the body
 */
record SitePage(String path, String kind, String language, int length, Set<String> structure) {
  private static final List<SitePage> ALL = read();

  /** All pages, by path. */
  static List<SitePage> all() {
    return ALL;
  }

  private static List<SitePage> read() {
    return PublishedSite.files(".html").stream()
        .filter(path -> !path.endsWith(".fragment.html"))
        .map(SitePage::of)
        .toList();
  }

  /**
   * Pages that stand for all: of each kind in each language the longest, and those that have an
   * element which these have not. What a browser finds on them holds for the others.
   */
  static List<SitePage> ofEachKind() {
    Set<SitePage> chosen = new LinkedHashSet<>();
    Map<String, Set<String>> known = new HashMap<>();
    for (List<SitePage> alike : byKind().values()) {
      choose(Collections.max(alike, Comparator.comparingInt(SitePage::length)), chosen, known);
    }
    for (SitePage page : all()) {
      if (!known.getOrDefault(page.kind, Set.of()).containsAll(page.structure)) {
        choose(page, chosen, known);
      }
    }
    return List.copyOf(chosen);
  }

  private static void choose(SitePage page, Set<SitePage> chosen, Map<String, Set<String>> known) {
    chosen.add(page);
    known.computeIfAbsent(page.kind, kind -> new HashSet<>()).addAll(page.structure);
  }

  /** The longest page of each kind, in any language. */
  static List<SitePage> longestOfEachKind() {
    Map<String, SitePage> longest = new LinkedHashMap<>();
    for (SitePage page : all()) {
      longest.merge(page.kind, page, (one, other) -> one.length < other.length ? other : one);
    }
    return List.copyOf(longest.values());
  }

  private static Map<String, List<SitePage>> byKind() {
    Map<String, List<SitePage>> pages = new LinkedHashMap<>();
    for (SitePage page : all()) {
      String key = page.kind + " " + page.language;
      pages.computeIfAbsent(key, k -> new ArrayList<>()).add(page);
    }
    return pages;
  }

  private static SitePage of(String path) {
    String text = new String(PublishedSite.bytes(path), StandardCharsets.UTF_8);
    Document page = Jsoup.parse(text);
    Set<String> structure = new TreeSet<>();
    for (Element element : page.body().getAllElements()) {
      Element parent = element.parent();
      structure.add((parent == null ? "" : nature(parent) + " > ") + nature(element));
    }
    structure.add(page.body().children().stream().map(SitePage::nature).collect(joining(" + ")));
    String language = page.select("html").attr("lang");
    return new SitePage(path, kind(path, page), language, text.length(), structure);
  }

  private static String kind(String path, Document page) {
    Set<String> classes = new TreeSet<>(page.body().classNames());
    classes.remove("has-toc");
    if (classes.stream().noneMatch(name -> name.startsWith("kind-"))) {
      classes.add(path.replaceFirst(".*/", "").replaceFirst("\\..*", ""));
      classes.add("depth-" + path.chars().filter(c -> c == '/').count());
    }
    return String.join(" ", classes);
  }

  /** What an element is, whatever it says. */
  private static String nature(Element element) {
    StringBuilder nature = new StringBuilder(element.normalName());
    new TreeSet<>(element.classNames()).forEach(name -> nature.append('.').append(name));
    Collection<String> roles = new TreeSet<>();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (key.equals("role") || key.equals("type")) {
        roles.add("[" + key + "=" + attribute.getValue() + "]");
      } else if (key.startsWith("aria-") || List.of("tabindex", "hidden", "scope").contains(key)) {
        roles.add("[" + key + "]");
      }
    }
    roles.forEach(nature::append);
    return nature.toString();
  }

  @Override
  public String toString() {
    return path;
  }
}
