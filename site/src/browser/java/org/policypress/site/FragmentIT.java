package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fragment keeps its look in a school's own website, and that website keeps its own. */
@ExtendWith(BrowserExtension.class)
class FragmentIT {
  /** How elements look; their sizes follow from the room that the page around them leaves. */
  private static final String LOOK =
      """
      elements => elements.map(e => {
        const sizes = /(width|height|size|origin|^(top|right|bottom|left)|inset.*|columns|rows)$/;
        const look = (part) => {
          const style = getComputedStyle(e, part);
          return [...style].filter(name => !name.startsWith('--')
                  && (!sizes.test(name) || /^(font|border|outline|min|max)-/.test(name)))
              .map(name => name + ': ' + style.getPropertyValue(name));
        };
        const parts = [null, '::before', '::after'].flatMap(part =>
            part && getComputedStyle(e, part).content === 'none' ? [] : [part, ...look(part)]);
        return [e.localName + '.' + e.className, ...parts].join('; ');
      })
      """;

  /** The longest fragment of each kind in Danish, and the longest from right to left. */
  static List<String> fragments() {
    BinaryOperator<String> longer =
        BinaryOperator.maxBy(Comparator.comparingInt(path -> PublishedSite.bytes(path).length));
    Map<String, String> longest = new TreeMap<>();
    for (String path : PublishedSite.files(".fragment.html")) {
      String text = new String(PublishedSite.bytes(path), StandardCharsets.UTF_8);
      String direction = Jsoup.parse(text).select("article").attr("dir");
      String kind = Jsoup.parse(text).select("article").attr("class");
      longest.merge(direction.equals("rtl") ? direction : kind, path, longer);
    }
    return List.copyOf(longest.values());
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void nothingOfThePageAroundItChanges(String fragment, BrowsedSite site) {
    String outside = "html, body, body :not(.policypress, .policypress *)";
    List<String> bare = look(open(site, fragment, false, ForeignPage.theme()), outside);
    List<String> styled = look(open(site, fragment, true, ForeignPage.theme()), outside);
    assertThat(styled).hasSizeGreaterThan(20).isEqualTo(bare);
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void itLooksTheSameUnderAThemeAndWithout(String fragment, BrowsedSite site) {
    String ours = ".policypress, .policypress :not(svg *)";
    List<String> alone = look(open(site, fragment, true, ""), ours);
    List<String> themed = look(open(site, fragment, true, ForeignPage.theme()), ours);
    assertThat(themed).hasSizeGreaterThan(20).hasSameSizeAs(alone);
    for (int element = 0; element < alone.size(); element++) {
      assertThat(themed.get(element).split("; ")).containsExactly(alone.get(element).split("; "));
    }
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void axeFindsNothingInItAndNothingIsCut(String fragment, BrowsedSite site) {
    Page page = open(site, fragment, true, "");
    Axe.into(page);
    assertThat(Axe.ofColours(page)).isEmpty();
    assertThat(Axe.ofStructure(page)).isEmpty();
    page.setViewportSize(320, 900);
    assertThat(Layout.faults(page)).isEmpty();
  }

  private static Page open(BrowsedSite site, String fragment, boolean styled, String theme) {
    Page page = site.page(Reader.DESKTOP);
    String tree = fragment.substring(0, fragment.indexOf('/') + 1);
    String address = site.address(tree + "foreign/index.html");
    String html = ForeignPage.with(fragment, styled);
    page.route(address, r -> r.fulfill(answer("text/html; charset=utf-8", html)));
    page.route("**/theme.css", r -> r.fulfill(answer("text/css", theme)));
    page.navigate(address);
    return page;
  }

  private static FulfillOptions answer(String type, String body) {
    return new FulfillOptions().setContentType(type).setBody(body);
  }

  private static List<String> look(Page page, String selector) {
    List<?> elements = (List<?>) page.locator(selector).evaluateAll(LOOK);
    return elements.stream().map(String::valueOf).toList();
  }
}
