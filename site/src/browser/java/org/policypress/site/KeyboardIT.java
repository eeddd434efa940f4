package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Clip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything is reached with the tab key, in the order in which it is read, and one sees where one
 * is.
 */
@ExtendWith(BrowserExtension.class)
class KeyboardIT {
  /** More stops than this are alike. */
  private static final int STOPS = 60;

  /**
   * A date with its time has this many stops in one field: five numbers, a half day, a calendar.
   */
  private static final int PARTS = 7;

  private static final int ROOM = 48;

  /**
   * Of the element that has the focus: where it lies, whether it is covered, which it is of all.
   */
  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement;
        if (e === document.body) return null;
        const lines = [...e.getClientRects()];
        const box = lines[0];
        const middle = (start, length, end) => (Math.max(start, 0) + Math.min(start + length, end)) / 2;
        const covered = box.height > 0 && lines.every(line => {
          const top = document.elementFromPoint(
              middle(line.x, line.width, innerWidth), middle(line.y, line.height, innerHeight));
          return !top || !(e.contains(top) || top.contains(e));
        });
        return {x: box.x, y: box.y, width: box.width, height: box.height, covered,
            place: [...document.querySelectorAll('*')].indexOf(e),
            name: e.outerHTML.slice(0, 120)};
      }
      """;

  static List<SitePage> pages() {
    return SitePage.longestOfEachKind();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theFirstStopSkipsToTheContent(SitePage shown, BrowsedSite site) {
    Page page = site.open(shown.path());
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.matches('.skip-link')")).isEqualTo(true);
    assertThat(page.locator(".skip-link").boundingBox().y).isNotNegative();
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.endsWith("#content"));
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.matches('body, main *, footer *')"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyStopIsSeenAndTheyFollowTheText(SitePage shown, BrowsedSite site) {
    Page page = site.open(shown.path(), Reader.DESKTOP.withoutMotion());
    List<String> faults = new ArrayList<>();
    int last = -1;
    int again = 0;
    for (int stop = 0; stop < STOPS; stop++) {
      page.keyboard().press("Tab");
      Map<?, ?> focused = (Map<?, ?>) page.evaluate(FOCUSED);
      if (focused == null) {
        break;
      }
      int place = (int) number(focused, "place");
      again = place == last ? again + 1 : 0;
      if (again > PARTS) {
        faults.add("holds the reader: " + focused.get("name"));
        break;
      }
      if (again > 0) {
        continue;
      }
      if (place < last) {
        faults.add("goes back: " + focused.get("name"));
      }
      last = place;
      if (Boolean.TRUE.equals(focused.get("covered"))) {
        faults.add("lies beneath something: " + focused.get("name"));
      }
      if (!changesWithFocus(page, focused)) {
        faults.add("looks the same with focus: " + focused.get("name"));
      }
    }
    assertThat(last).isPositive();
    assertThat(faults).isEmpty();
  }

  private static boolean changesWithFocus(Page page, Map<?, ?> focused) {
    ScreenshotOptions around = new ScreenshotOptions().setClip(around(focused));
    byte[] with = page.screenshot(around);
    page.evaluate("() => { window.wasFocused = document.activeElement; wasFocused.blur(); }");
    byte[] without = page.screenshot(around);
    page.evaluate("() => window.wasFocused.focus({preventScroll: true, focusVisible: true})");
    return !Arrays.equals(with, without);
  }

  /** With some room, since a sign beside a heading stands above the box of its link. */
  private static Clip around(Map<?, ?> box) {
    double x = Math.max(0, number(box, "x") - ROOM);
    double y = Math.max(0, number(box, "y") - ROOM);
    double height = Math.min(600, number(box, "height") + 2 * ROOM);
    return new Clip(x, y, number(box, "width") + 2 * ROOM, height);
  }

  private static double number(Map<?, ?> box, String key) {
    return box.get(key) instanceof Number number ? number.doubleValue() : 0;
  }
}
