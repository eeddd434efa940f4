package org.policypress.site;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Ways that readers go, by what they see. */
final class Journey {
  private Journey() {}

  /** From a start page to a notice for parents, by its links. */
  static void toNotice(Page page) {
    Locator notice = page.locator("main a[href$='parent-notice.html']");
    for (int step = 0; step < 3 && notice.count() == 0; step++) {
      page.locator("main a[href$='index.html']").first().click();
    }
    notice.first().click();
  }

  /** Down to a section, as somebody does who reads; ends when the page has taken note of it. */
  static void readTo(Page page, String id) {
    page.evaluate(
        """
        async id => {
          document.getElementById(id).scrollIntoView();
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        }
        """,
        id);
  }

  /** To the same page in another language, by the name of the language. */
  static void switchLanguage(Page page, String tag) {
    Locator link = page.locator("header .language-switch a[hreflang='" + tag + "']");
    Locator folded = page.locator("details:has(.language-switch):not([open]) > summary");
    if (!link.isVisible() && folded.count() > 0) {
      folded.first().click();
    }
    link.click();
  }
}
