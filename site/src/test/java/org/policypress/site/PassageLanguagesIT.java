package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policypress.language.Language;

/**
 * A screen reader knows for every passage of the samples which voice reads it, and a browser to
 * which side it runs (WCAG 2.2, 3.1.1 and 3.1.2).
 */
class PassageLanguagesIT {
  /** What is written in Latin letters in every language: names, abbreviations, addresses. */
  private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{2,}");

  /** So many Latin words in a row are no name any more. */
  private static final int LONGEST_NAME = 6;

  static List<String> pages() {
    return PublishedSite.files(".html");
  }

  private static Document page(String path) {
    return Jsoup.parse(new String(PublishedSite.bytes(path), StandardCharsets.UTF_8));
  }

  @Test
  void theSamplesHavePagesInThreeScripts() {
    Set<UnicodeScript> scripts = new TreeSet<>();
    pages().forEach(path -> page(path).select("[lang]").forEach(e -> scripts.add(script(tag(e)))));
    assertThat(scripts)
        .containsExactlyInAnyOrder(
            UnicodeScript.LATIN, UnicodeScript.ARABIC, UnicodeScript.ETHIOPIC);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPassageStandsInAnElementWithItsLanguage(String path) {
    List<String> strangers = new ArrayList<>();
    strangers(page(path).body(), strangers);
    assertThat(strangers).isEmpty();
  }

  private static void strangers(Element element, List<String> found) {
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        strangers(inner, found);
      } else if (child instanceof TextNode text && isStrange(text.text(), script(tag(element)))) {
        found.add(tag(element) + ": " + text.text().strip());
      }
    }
  }

  /** Whether a text is in another script than that of its language. */
  private static boolean isStrange(String text, UnicodeScript own) {
    Set<UnicodeScript> scripts = new TreeSet<>();
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.GREEK)
        .forEach(scripts::add);
    scripts.remove(own);
    boolean latin = scripts.remove(UnicodeScript.LATIN);
    return !scripts.isEmpty()
        || (latin && LATIN_WORD.matcher(text).results().count() > LONGEST_NAME);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPassageRunsAsItsLanguageDoes(String path) {
    Document page = page(path);
    for (Element element : page.select("[lang]")) {
      assertThat(direction(element))
          .as(element.outerHtml())
          .isEqualTo(Language.of(tag(element)).direction().id());
    }
    assertThat(page.select("[lang], [hreflang]:not([hreflang=x-default])"))
        .allMatch(
            element ->
                Language.find(element.hasAttr("lang") ? tag(element) : element.attr("hreflang"))
                    .isPresent());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aLinkToAPageInAnotherLanguageSaysSo(String path) {
    Document page = page(path);
    List<String> silent = new ArrayList<>();
    for (Element link : page.select("a[href]")) {
      String own = tag(link);
      SiteLinks.target(path, link.attr("href"))
          .flatMap(PassageLanguagesIT::language)
          .filter(other -> !other.equals(own) && !other.equals(link.attr("hreflang")))
          .ifPresent(other -> silent.add(other + ": " + link.outerHtml()));
    }
    assertThat(silent).isEmpty();
  }

  /** The language of a file by its path, if it has one there. */
  private static Optional<String> language(String path) {
    String[] steps = path.split("/", -1);
    return steps.length > 3 ? Optional.of(steps[2]) : Optional.empty();
  }

  private static String tag(Element element) {
    Element with = element.closest("[lang]");
    return with == null ? "" : with.attr("lang");
  }

  private static String direction(Element element) {
    Element with = element.closest("[dir]");
    return with == null ? "ltr" : with.attr("dir");
  }

  private static UnicodeScript script(String tag) {
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "ar", "fa" -> UnicodeScript.ARABIC;
      case "ti" -> UnicodeScript.ETHIOPIC;
      default -> UnicodeScript.LATIN;
    };
  }
}
