package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policypress.render.ContentSecurityPolicy;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What search engines, browsers, link previews and servers are told of the samples is so. */
class SiteForMachinesIT {
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  static List<String> pages() {
    return PublishedSite.files(".html").stream()
        .filter(path -> !path.endsWith(".fragment.html"))
        .toList();
  }

  private static boolean isListed(String page) {
    return page.startsWith("public/") && !page.startsWith("public/404.");
  }

  private static String text(String path) {
    return new String(PublishedSite.bytes(path), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageSaysWhatItMayLoadAndWhoMayFindIt(String page) {
    Document document = Jsoup.parse(text(page));
    assertThat(document.head().child(1).attr("content")).isEqualTo(ContentSecurityPolicy.PAGE);
    assertThat(document.select("meta[name=robots]").eachAttr("content"))
        .isEqualTo(isListed(page) ? List.of() : List.of("noindex"));
    List<String> canonical = document.select("link[rel=canonical]").eachAttr("href");
    assertThat(canonical).hasSize(isListed(page) ? 1 : 0);
    assertThat(canonical).allMatch(address -> target(address).equals(page));
    assertThat(document.select("meta[property=og:url]").eachAttr("content")).isEqualTo(canonical);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageThatIsNamedHasAPreviewAndSaysWhatItIs(String page) {
    Document document = Jsoup.parse(text(page));
    if (document.select("link[rel=alternate]").isEmpty()) {
      return;
    }
    for (String property : List.of("type", "title", "description", "site_name", "locale")) {
      assertThat(document.select("meta[property=og:" + property + "]").attr("content"))
          .as(property)
          .isNotBlank();
    }
    assertThat(document.select("meta[property=og:locale:alternate]"))
        .hasSize(document.select("link[rel=alternate]").size() - 2);
    assertThat(document.select("html").attr("itemtype")).isEqualTo("https://schema.org/WebPage");
    assertThat(document.select("meta[itemprop=inLanguage]").attr("content"))
        .isEqualTo(document.select("html").attr("lang"));
    List<org.jsoup.nodes.Element> crumbs = document.select("[itemtype$=/ListItem]");
    for (int i = 0; i < crumbs.size(); i++) {
      org.jsoup.nodes.Element crumb = crumbs.get(i);
      assertThat(crumb.select("[itemprop=name]").text()).isNotBlank();
      assertThat(crumb.select("[itemprop=position]").attr("content"))
          .isEqualTo(String.valueOf(i + 1));
      assertThat(crumb.select("a[itemprop=item]").isEmpty()).isEqualTo(i == crumbs.size() - 1);
    }
  }

  @Test
  void theSitemapNamesEveryPublicPageAndNoOther() throws Exception {
    TreeMap<String, Element> entries = new TreeMap<>();
    for (Element url : children(sitemap(), "url")) {
      entries.put(target(only(url, "loc")), url);
    }
    assertThat(entries.keySet())
        .containsExactlyElementsOf(
            new TreeSet<>(pages().stream().filter(SiteForMachinesIT::isListed).toList()));
    entries.forEach(
        (page, url) -> {
          Document document = Jsoup.parse(text(page));
          assertThat(LocalDate.parse(only(url, "lastmod"))).isAfter(LocalDate.of(2020, 1, 1));
          List<String> named = new ArrayList<>();
          NodeList links = url.getElementsByTagNameNS(XHTML, "link");
          for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            assertThat(link.getAttribute("rel")).isEqualTo("alternate");
            named.add(link.getAttribute("hreflang") + " " + link.getAttribute("href"));
          }
          List<String> inPage =
              document.select("link[rel=alternate]").stream()
                  .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                  .toList();
          assertThat(named).as(page).isEqualTo(inPage.size() > 2 ? inPage : List.of());
        });
  }

  private static Element sitemap() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(PublishedSite.bytes("public/sitemap.xml")))
            .getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo(SITEMAP);
    assertThat(root.getLocalName()).isEqualTo("urlset");
    return root;
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        assertThat(element.getNamespaceURI()).isEqualTo(SITEMAP);
        children.add(element);
      }
    }
    return children;
  }

  private static String only(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as(name).hasSize(1);
    return found.get(0).getTextContent();
  }

  private static String target(String address) {
    assertThat(address).startsWith(SiteLinks.ADDRESS);
    return SiteLinks.target("public/index.html", address).orElse("");
  }

  @Test
  void searchEnginesAreToldWhereTheyMayLook() {
    assertThat(text("public/robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: " + SiteLinks.ADDRESS + "sitemap.xml\n");
    assertThat(text("internal/robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
    assertThat(PublishedSite.files("sitemap.xml")).containsExactly("public/sitemap.xml");
  }

  @Test
  void settingsForServersStandBesideThePartsAndNameFilesThatAreThere() {
    List<String> settings =
        PublishedSite.files(PublishedSite.FOLDER).stream()
            .filter(path -> path.startsWith("server/"))
            .toList();
    assertThat(settings)
        .containsExactly(
            "server/internal.apache.conf",
            "server/internal.nginx.conf",
            "server/public.apache.conf",
            "server/public.nginx.conf");
    for (String part : List.of("public", "internal")) {
      String base = part.equals("public") ? SiteLinks.BASE_PATH : "/";
      List<String> notFound =
          pages().stream()
              .filter(page -> page.startsWith(part + "/404."))
              .map(page -> " " + base + page.substring(part.length() + 1))
              .toList();
      assertThat(notFound).hasSizeGreaterThan(2);
      assertThat(text("server/" + part + ".nginx.conf")).contains(notFound);
      assertThat(text("server/" + part + ".apache.conf")).contains(notFound);
      assertThat(text(part + "/_headers")).startsWith(base + "*\n");
    }
  }
}
