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
import org.policypress.render.HtmlValidity;

/** Every page of the sample is valid, leads nowhere wrong and asks nobody else for anything. */
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
  void thereIsAPageForEveryDocumentAndAStartPageForEveryLanguage() {
    assertThat(pages()).hasSize(46).contains("index.html", "index.en.html");
    assertThat(fragments()).hasSize(40);
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
  void aPageSaysItsLanguageAndNamesTheOther(String page) {
    Document document = Jsoup.parse(text(page));
    String language = page.contains("/en/") || page.endsWith(".en.html") ? "en" : "da";
    assertThat(document.select("html").attr("lang")).isEqualTo(language);
    assertThat(document.select("link[rel=alternate]").eachAttr("hreflang"))
        .containsExactlyInAnyOrder("da", "en");
    for (Element alternate : document.select("link[rel=alternate]")) {
      String other =
          URI.create("site:/" + page).resolve(alternate.attr("href")).getPath().substring(1);
      assertThat(Jsoup.parse(text(other)).select("html").attr("lang"))
          .as(other)
          .isEqualTo(alternate.attr("hreflang"));
      assertThat(Path.of(other).getNameCount()).isEqualTo(Path.of(page).getNameCount());
    }
  }

  private static String text(String path) {
    return new String(PublishedSite.bytes(path), StandardCharsets.UTF_8);
  }
}
