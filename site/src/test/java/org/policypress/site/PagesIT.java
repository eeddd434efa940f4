package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policypress.compiler.CompilerFault;
import org.policypress.model.Document.Format;
import org.policypress.render.HtmlValidity;

/** Every page of the samples is valid, leads nowhere wrong and asks nobody else for anything. */
class PagesIT {
  private static final Pattern CSS_URL = Pattern.compile("url\\(|@import");
  private static final Map<String, Set<String>> IDS = new HashMap<>();

  static List<String> pages() {
    return PublishedSite.files(".html").stream().filter(f -> !isFragment(f)).toList();
  }

  static List<String> fragments() {
    return PublishedSite.files(".html").stream().filter(PagesIT::isFragment).toList();
  }

  static List<String> all() {
    return PublishedSite.files(".html");
  }

  private static boolean isFragment(String path) {
    return path.endsWith(".fragment.html");
  }

  @Test
  void thereIsAPageForEveryDocumentAndAStartPageForEveryLanguage() throws CompilerFault {
    List<String> pages = new ArrayList<>(SampleDocuments.files(Format.HTML, ".html"));
    pages.add("index.html");
    for (String language : List.of("ar", "en", "fa", "so", "sv", "ti")) {
      pages.add("index." + language + ".html");
    }
    assertThat(pages()).containsExactlyInAnyOrderElementsOf(pages);
    assertThat(fragments())
        .isEqualTo(SampleDocuments.files(Format.FRAGMENT, ".fragment.html"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsValid(String page) {
    assertThat(HtmlValidity.errors(text(page))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void aFragmentIsValidInAForeignPage(String fragment) {
    String foreign =
        "<!DOCTYPE html><html lang=\"da\"><head><title>En skole</title></head><body><main>"
            + text(fragment)
            + "</main></body></html>";
    assertThat(HtmlValidity.errors(foreign)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyLinkLeadsToAPlaceThatIsThere(String page) {
    List<String> dead = new ArrayList<>();
    for (Element link : Jsoup.parse(text(page)).select("a[href], link[href]")) {
      String href = link.attr("href");
      if (!href.matches("(https|mailto|tel):.+") && !leadsSomewhere(page, href)) {
        dead.add(href);
      }
    }
    assertThat(dead).isEmpty();
  }

  private static boolean leadsSomewhere(String page, String href) {
    URI target = URI.create("site:/" + page).resolve(URI.create(href));
    String path = target.getPath().substring(1);
    String anchor = target.getFragment();
    if (href.isBlank() || !Files.isRegularFile(PublishedSite.FOLDER.resolve(path))) {
      return false;
    }
    return anchor == null || IDS.computeIfAbsent(path, PagesIT::ids).contains(anchor);
  }

  private static Set<String> ids(String page) {
    return Jsoup.parse(text(page)).select("[id]").stream()
        .map(Element::id)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingIsFetchedFromElsewhereAndNothingRuns(String page) {
    Document document = Jsoup.parse(text(page));
    assertThat(document.select("script, style, [style], iframe, object, embed, form, base"))
        .isEmpty();
    assertThat(document.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(document.select("[src], [srcset], [poster], [data], [background]")).isEmpty();
    assertThat(document.select("link").eachAttr("href"))
        .noneMatch(href -> href.contains("//") || href.startsWith("/"));
    assertThat(document.select("image[href], use[href], image[xlink:href], use[xlink:href]"))
        .isEmpty();
  }

  @Test
  void styleSheetsFetchNothing() {
    for (String sheet : PublishedSite.files(".css")) {
      Matcher url = CSS_URL.matcher(text(sheet));
      assertThat(url.find()).as(sheet).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageSaysItsLanguageAndNamesTheOthers(String page) {
    Document document = Jsoup.parse(text(page));
    assertThat(document.select("html").attr("lang")).isEqualTo(language(page));
    List<String> editions = editions(page);
    assertThat(document.select("link[rel=alternate]").eachAttr("hreflang"))
        .containsExactlyInAnyOrderElementsOf(editions.stream().map(PagesIT::language).toList());
    for (Element alternate : document.select("link[rel=alternate]")) {
      String other =
          URI.create("site:/" + page).resolve(alternate.attr("href")).getPath().substring(1);
      assertThat(editions).contains(other);
      assertThat(alternate.attr("hreflang")).isEqualTo(language(other));
    }
  }

  /** The language of a page by its path; the start page is in that of the first sample. */
  private static String language(String page) {
    if (page.contains("/")) {
      return Path.of(page).getName(1).toString();
    }
    return page.equals("index.html") ? "da" : page.replaceAll("index\\.(.+)\\.html", "$1");
  }

  /** Paths of the same page in all its languages. */
  private static List<String> editions(String page) {
    if (!page.contains("/")) {
      return pages().stream().filter(other -> !other.contains("/")).toList();
    }
    String others = page.replaceFirst("/[^/]+/", "/[^/]+/");
    return pages().stream().filter(other -> other.matches(others)).toList();
  }

  private static String text(String path) {
    return new String(PublishedSite.bytes(path), StandardCharsets.UTF_8);
  }
}
