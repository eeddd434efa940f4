package org.policypress.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Clip;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes pictures of every kind of page in a language from left to right and one from right to left,
 * on a phone and at a desk, light and dark, for people to look at. No test of the build: it runs
 * only when asked for, as CONTRIBUTING says.
 */
@ExtendWith(BrowserExtension.class)
class Pictures {
  private static final Path FOLDER = Path.of("target", "pictures");
  private static final Set<String> LANGUAGES = Set.of("da", "ar");

  /** So much of a page as somebody would look at. */
  private static final int HEIGHT = 3000;

  private static final Map<String, Reader> READERS =
      new TreeMap<>(
          Map.of(
              "phone",
              Reader.PHONE,
              "phone-dark",
              Reader.PHONE.dark(),
              "desktop",
              Reader.DESKTOP,
              "desktop-dark",
              Reader.DESKTOP.dark()));

  static List<SitePage> pages() {
    Map<String, SitePage> longest = new TreeMap<>();
    for (SitePage page : SitePage.all()) {
      if (LANGUAGES.contains(page.language())) {
        longest.merge(
            page.kind() + page.language(), page, (a, b) -> a.length() < b.length() ? b : a);
      }
    }
    return new ArrayList<>(longest.values());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void ofAPage(SitePage shown, BrowsedSite site) {
    READERS.forEach((name, reader) -> take(site.open(shown.path(), reader), shown, name));
  }

  private static void take(Page page, SitePage shown, String name) {
    Object size = page.evaluate("[innerWidth, document.documentElement.scrollHeight]");
    double width = ((Number) ((List<?>) size).get(0)).doubleValue();
    double height = ((Number) ((List<?>) size).get(1)).doubleValue();
    String file = shown.path().replace('/', '-').replace(".html", "") + "-" + name + ".png";
    page.screenshot(
        new ScreenshotOptions()
            .setPath(FOLDER.resolve(file))
            .setFullPage(true)
            .setClip(new Clip(0, 0, width, Math.min(height, HEIGHT))));
  }
}
