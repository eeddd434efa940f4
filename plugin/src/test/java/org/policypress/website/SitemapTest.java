package org.policypress.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policypress.language.Language;
import org.policypress.render.PageHead;

final class SitemapTest {
  private static final Language DA = Language.of("da");
  private static final Language AR = Language.of("ar");
  private static final SiteAddress ADDRESS =
      new SiteAddress("https://skolen.example/a&b/", "/a&b/");

  private static SitePage page(String name) {
    Map<Language, String> editions = new LinkedHashMap<>();
    editions.put(AR, "public/skolen/ar/" + name);
    editions.put(DA, "public/skolen/da/" + name);
    return new SitePage(
        PageHead.Kind.ARTICLE, AR, editions, DA, Optional.of(LocalDate.of(2026, 8, 3)));
  }

  @Test
  void aPageStandsThereWithItsDayAndItsOtherLanguages() {
    assertThat(new Sitemap(ADDRESS).files(List.of(page("notice.html"))))
        .containsExactly(
            Map.entry(
                "sitemap.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                <url>
                <loc>https://skolen.example/a&amp;b/skolen/ar/notice.html</loc>
                <lastmod>2026-08-03</lastmod>
                <xhtml:link rel="alternate" hreflang="ar" href="https://skolen.example/a&amp;b/skolen/ar/notice.html"/>
                <xhtml:link rel="alternate" hreflang="da" href="https://skolen.example/a&amp;b/skolen/da/notice.html"/>
                <xhtml:link rel="alternate" hreflang="x-default" href="https://skolen.example/a&amp;b/skolen/da/notice.html"/>
                </url>
                </urlset>
                """));
  }

  @Test
  void aStartPageHasTheAddressOfItsFolder() {
    Map<Language, String> editions = Map.of(DA, "public/skolen/da/index.html");
    SitePage start = new SitePage(PageHead.Kind.WEBSITE, DA, editions, DA, Optional.empty());
    assertThat(new Sitemap(ADDRESS).files(List.of(start)).get("sitemap.xml"))
        .contains("<url>\n<loc>https://skolen.example/a&amp;b/skolen/da/</loc>\n</url>\n");
  }

  @Test
  void moreThanOneFileMayHoldAreDividedAndListedInAnIndex() {
    List<SitePage> pages = pages(5);

    Map<String, String> files = new Sitemap(ADDRESS, 2, 1 << 20).files(pages);

    assertThat(files.keySet())
        .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
    assertThat(files.get("sitemap-3.xml")).containsOnlyOnce("<loc>").contains("notice-4.html");
    assertThat(files)
        .containsEntry(
            "sitemap.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap><loc>https://skolen.example/a&amp;b/sitemap-1.xml</loc></sitemap>
            <sitemap><loc>https://skolen.example/a&amp;b/sitemap-2.xml</loc></sitemap>
            <sitemap><loc>https://skolen.example/a&amp;b/sitemap-3.xml</loc></sitemap>
            </sitemapindex>
            """);
  }

  @Test
  void noFileIsLargerThanItMayBe() {
    int most = 1500;

    Map<String, String> files = new Sitemap(ADDRESS, 50_000, most).files(pages(6));

    assertThat(files).hasSizeGreaterThan(2);
    assertThat(files.values())
        .allMatch(text -> text.getBytes(StandardCharsets.UTF_8).length <= most);
    assertThat(String.join("", files.values()).split("<url>", -1)).hasSize(7);
  }

  private static List<SitePage> pages(int number) {
    return IntStream.range(0, number).mapToObj(i -> page("notice-" + i + ".html")).toList();
  }
}
