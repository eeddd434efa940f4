package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts add comfort; who has none reads and finds the same. */
@ExtendWith(BrowserExtension.class)
class WithoutScriptsIT {
  /**
   * Text that is there and cannot be seen; disclosures and popovers open without a script, and what
   * cannot work without one has controls.
   */
  private static final String UNSEEN =
      """
      () => {
        const unseen = [];
        const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const element = texts.currentNode.parentElement;
          if (texts.currentNode.data.trim() && !element.closest('details, svg, [popover]')
              && !element.checkVisibility({visibilityProperty: true, opacityProperty: true})
              && !element.closest('[hidden]:is(:has(button, input, select), button, input)')) {
            unseen.push(texts.currentNode.data.trim());
          }
        }
        return unseen;
      }
      """;

  static List<SitePage> pages() {
    return SitePage.longestOfEachKind();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsWhole(SitePage shown, BrowsedSite site) {
    Page page = site.open(shown.path(), Reader.DESKTOP.withoutScripts());
    assertThat((List<?>) page.evaluate(UNSEEN)).isEmpty();
  }

  @Test
  void fromTheStartPageANoticeIsFoundByLinksAlone(BrowsedSite site) {
    Page page = site.open("public/index.html", Reader.PHONE.withoutScripts());
    Journey.toNotice(page);
    assertThat(site.path(page)).matches("public/.+/parent-notice\\.html");
    assertThat(page.locator("h1").isVisible()).isTrue();
  }
}
