package org.policypress.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A word of data protection is explained where it stands, with keys and without scripts. */
@ExtendWith(BrowserExtension.class)
class GlossaryIT {
  private static final String GUIDELINE = "internal/norrskenets-skolor/sv/guideline.html";

  private static Locator term(Page page) {
    return page.locator("button.term").first();
  }

  /** The explanation follows its word. */
  private static Locator definition(Page page) {
    return page.locator("button.term + .definition").first();
  }

  @Test
  void theExplanationOpensAndClosesWithKeys(BrowsedSite site) {
    Page page = site.open(GUIDELINE);
    assertThat(definition(page)).isHidden();
    term(page).focus();
    page.keyboard().press("Enter");
    assertThat(definition(page)).isVisible();
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.closest('.definition') !== null"))
        .isEqualTo(true);
    page.keyboard().press("Escape");
    assertThat(definition(page)).isHidden();
    assertThat(term(page)).isFocused();
  }

  @Test
  void itLeadsToTheGlossary(BrowsedSite site) {
    Page page = site.open(GUIDELINE);
    term(page).click();
    Locator link = definition(page).locator("a[href^='#terms-']");
    String entry = link.getAttribute("href");
    link.click();
    assertThat(page.url()).endsWith(entry);
    assertThat(page.locator(entry)).isInViewport();
  }

  @Test
  void itStandsBesideItsWordWithinTheWindow(BrowsedSite site) {
    Page page = site.open(GUIDELINE, Reader.PHONE);
    term(page).scrollIntoViewIfNeeded();
    term(page).click();
    BoundingBox word = term(page).boundingBox();
    BoundingBox box = definition(page).boundingBox();
    assertThat(box.x).isNotNegative();
    assertThat(box.x + box.width).isLessThanOrEqualTo(390);
    double gap = Math.max(box.y - (word.y + word.height), word.y - (box.y + box.height));
    assertThat(gap).isBetween(0.0, 40.0);
  }

  @Test
  void itNeedsNoScript(BrowsedSite site) {
    Page page = site.open(GUIDELINE, Reader.DESKTOP.withoutScripts());
    term(page).click();
    assertThat(definition(page)).isVisible();
    definition(page).locator("button").click();
    assertThat(definition(page)).isHidden();
  }

  @Test
  void onPaperThereIsOnlyTheWord(BrowsedSite site) {
    Page page = site.open(GUIDELINE);
    term(page).click();
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(definition(page)).isHidden();
    assertThat(term(page)).isVisible();
  }
}
