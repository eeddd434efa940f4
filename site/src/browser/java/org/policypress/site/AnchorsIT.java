package org.policypress.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every place of a document has a link that one can pass on. */
@ExtendWith(BrowserExtension.class)
class AnchorsIT {
  private static final String NOTICE = "public/norrskenets-skolor/sv/aspdungen/parent-notice.html";
  private static final String GUIDELINE = "internal/norrskenets-skolor/sv/guideline.html";

  private static Locator link(Page page) {
    return page.locator("#rights + a.anchor");
  }

  @Test
  void aLinkIsCopiedAndItIsSaid(BrowsedSite site) {
    Page page = site.open(NOTICE);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    link(page).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#page-status[role=status]")).not().isEmpty();
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
    assertThat(page.url()).endsWith("#rights");
  }

  @Test
  void withoutScriptsItIsALink(BrowsedSite site) {
    Page page = site.open(NOTICE, Reader.DESKTOP.withoutScripts());
    link(page).focus();
    page.keyboard().press("Enter");
    assertThat(page.url()).endsWith("#rights");
  }

  @Test
  void theContentsFollowTheReader(BrowsedSite site) {
    Page page = site.open(GUIDELINE, Reader.DESKTOP.withoutMotion());
    Locator second = page.locator("#toc a").nth(2);
    String target = second.getAttribute("href");
    page.locator(target).evaluate("heading => heading.scrollIntoView()");
    assertThat(page.locator("#toc a[aria-current=location]")).hasAttribute("href", target);
    assertThat(page.locator("#toc a[aria-current=location]")).isInViewport();
  }

  @Test
  void aReportNamesThePageAndThePlace(BrowsedSite site) {
    Page page = site.open(NOTICE + "#rights", Reader.DESKTOP.withoutMotion());
    Locator report = page.locator("a.report");
    report.dispatchEvent("pointerdown");
    Object address = page.evaluate("encodeURIComponent(location.href)");
    assertThat(report.getAttribute("href")).startsWith("mailto:").endsWith(address.toString());
  }
}
