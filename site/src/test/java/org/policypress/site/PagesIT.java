package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.junit.jupiter.params.provider.ValueSource;
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
    pages.add("public/index.html");
    pages.add("internal/index.html");
    pages.add("public/404.html");
    pages.add("internal/404.html");
    for (String language : List.of("ar", "en", "fa", "so", "sv", "ti")) {
      pages.add("public/index." + language + ".html");
      pages.add("public/404." + language + ".html");
    }
    for (String language : List.of("en", "sv")) {
      pages.add("internal/index." + language + ".html");
      pages.add("internal/404." + language + ".html");
    }
    pages.addAll(SampleDocuments.startPages());
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
    for (Element link : Jsoup.parse(text(page)).select("a[href], link[href], [src]")) {
      String href = link.hasAttr("src") ? link.attr("src") : link.attr("href");
      boolean away = href.matches("(https|mailto|tel):.+") && !href.startsWith(SiteLinks.ADDRESS);
      if (!away && !leadsSomewhere(page, href)) {
        dead.add(href);
      }
    }
    assertThat(dead).isEmpty();
  }

  /** Whether the place is there, in the same part of the site. */
  private static boolean leadsSomewhere(String page, String href) {
    Optional<String> file = SiteLinks.target(page, href);
    if (href.isBlank()
        || file.isEmpty()
        || !SiteLinks.isWithinOnePart(page, file.get())
        || !Files.isRegularFile(PublishedSite.FOLDER.resolve(file.get()))) {
      return false;
    }
    String anchor = URI.create(href).getFragment();
    return anchor == null || IDS.computeIfAbsent(file.get(), PagesIT::ids).contains(anchor);
  }

  private static Set<String> ids(String page) {
    return Jsoup.parse(text(page)).select("[id]").stream()
        .map(Element::id)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingIsFetchedFromElsewhereAndNothingStandsInThePageThatRuns(String page) {
    Document document = Jsoup.parse(text(page));
    assertThat(document.select("style, [style], iframe, object, embed, base")).isEmpty();
    assertThat(document.select("[action], [formaction], form[method]")).isEmpty();
    assertThat(document.select("script"))
        .allMatch(script -> script.hasAttr("defer") && script.data().isEmpty());
    assertThat(document.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(document.select("[poster], [data], [background]")).isEmpty();
    assertThat(document.select("[srcset]"))
        .allMatch(picture -> picture.is("source") && isOwn(page, picture.attr("srcset")));
    assertThat(document.select("[src]")).allMatch(element -> element.is("script, img"));
    assertThat(document.select("[src], link:not([rel=canonical], [rel=alternate])"))
        .allMatch(element -> isOwn(page, element.attr("src") + element.attr("href")));
    assertThat(document.select("image[href], use[href], image[xlink:href], use[xlink:href]"))
        .isEmpty();
  }

  /** Whether a file is named as of this tree: from the page, or where a page may stand anywhere. */
  private static boolean isOwn(String page, String href) {
    return !href.contains("//") && href.startsWith("/") == isForWhatIsNotThere(page);
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
    boolean named = !isForWhatIsNotThere(page);
    assertThat(targets(page, document.select("link[rel=alternate]:not([hreflang=x-default])")))
        .containsExactlyInAnyOrderElementsOf(named ? editions : List.of());
    List<Element> languages = document.select(".language-switch a");
    targets(page, languages);
    List<Element> same = languages.stream().filter(a -> a.attr("rel").equals("alternate")).toList();
    assertThat(targets(page, same))
        .containsExactlyInAnyOrderElementsOf(languages.isEmpty() ? List.of() : editions);
    assertThat(languages.isEmpty()).as("no other language").isEqualTo(spoken(page).size() == 1);
    assertThat(document.select("[hreflang=x-default]")).hasSize(named ? 1 : 0);
  }

  /** The languages of all pages around a page: those of its organisation, or of its tree. */
  private static Set<String> spoken(String page) {
    Path path = Path.of(page);
    String around = path.subpath(0, path.getNameCount() > 2 ? 2 : 1) + "/";
    return pages().stream()
        .filter(other -> other.startsWith(around) && !isForWhatIsNotThere(other))
        .map(PagesIT::language)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"public/", "internal/"})
  void everyPageIsReachedFromTheFirstOneOfItsTree(String tree) {
    Deque<String> open = new ArrayDeque<>(List.of(tree + "index.html"));
    Set<String> reached = new HashSet<>(open);
    while (!open.isEmpty()) {
      String page = open.remove();
      for (Element link : Jsoup.parse(text(page)).select("a[href]")) {
        SiteLinks.target(page, link.attr("href"))
            .filter(target -> target.endsWith(".html") && reached.add(target))
            .ifPresent(open::add);
      }
    }
    assertThat(reached)
        .containsAll(
            pages().stream()
                .filter(page -> page.startsWith(tree) && !isForWhatIsNotThere(page))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theWayToAPageGoesThroughPages(String page) {
    Document document = Jsoup.parse(text(page));
    List<String> way = new ArrayList<>();
    for (Element crumb : document.select(".breadcrumb a")) {
      way.add(SiteLinks.target(page, crumb.attr("href")).orElse("").replaceFirst("[^/]+/", ""));
    }
    Path path = Path.of(page);
    if (isForWhatIsNotThere(page) || path.getNameCount() == 2) {
      assertThat(way).isEmpty();
      return;
    }
    String language = language(page);
    String folder = path.subpath(1, 3) + "/";
    List<String> expected = new ArrayList<>();
    expected.add(language.equals("da") ? "index.html" : "index." + language + ".html");
    expected.add(folder + "index.html");
    if (path.getNameCount() == 5) {
      folder += path.getName(3) + "/";
      expected.add(folder + "index.html");
    }
    expected.remove(path.subpath(1, path.getNameCount()).toString());
    if (page.startsWith("public/") && !document.body().is(".index")) {
      assertThat(way).last().asString().startsWith(folder + "for-");
      way.remove(way.size() - 1);
    }
    assertThat(way).isEqualTo(expected);
    assertThat(document.select(".breadcrumb [aria-current=page]")).hasSize(1);
  }

  /** Where links lead, each of which says the language of what is there. */
  private static List<String> targets(String page, List<Element> links) {
    List<String> targets = new ArrayList<>();
    for (Element link : links) {
      String target = SiteLinks.target(page, link.attr("href")).orElse("");
      assertThat(link.attr("hreflang")).isEqualTo(language(target));
      targets.add(target);
    }
    return targets;
  }

  private static boolean isForWhatIsNotThere(String page) {
    return page.matches("[^/]+/404\\..*");
  }

  /** The language of a page by its path; the start page is in that of the first sample. */
  private static String language(String page) {
    Path path = Path.of(page);
    if (path.getNameCount() > 2) {
      return path.getName(2).toString();
    }
    String name = path.getFileName().toString();
    return name.matches("(index|404)\\.html")
        ? "da"
        : name.replaceAll("(?:index|404)\\.(.+)\\.html", "$1");
  }

  /** Paths of the same page in all its languages. */
  private static List<String> editions(String page) {
    String others =
        Path.of(page).getNameCount() > 2
            ? page.replaceFirst("^([^/]+/[^/]+/)[^/]+/", "$1[^/]+/")
            : page.replaceFirst("(index|404)\\..*", "$1\\\\.[^/]*");
    return pages().stream().filter(other -> other.matches(others)).toList();
  }

  private static String text(String path) {
    return new String(PublishedSite.bytes(path), StandardCharsets.UTF_8);
  }
}
