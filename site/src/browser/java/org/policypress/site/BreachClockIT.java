package org.policypress.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for a breach is one tap away, and its clock counts 72 hours in the browser alone. */
@ExtendWith(BrowserExtension.class)
class BreachClockIT {
  private static final String CARD = "internal/fjordgymnasierne/da/breach-card.html";

  /** A Friday before a weekend: noon in Copenhagen. */
  private static final String FRIDAY_NOON = "2026-11-27T11:00:00Z";

  /** In milliseconds. */
  private static final long HOUR = 3_600_000;

  private static final String FIELD = "#breach-clock-moment";

  /** Opens the card at noon on a Friday; from then on time passes only when a test says so. */
  private static Page onFriday(BrowsedSite site, Reader reader) {
    Page page = site.page(reader);
    page.clock().install(new Clock.InstallOptions().setTime(FRIDAY_NOON));
    page.navigate(site.address(CARD));
    page.clock().pauseAt("2026-11-27T11:00:10Z");
    return page;
  }

  static List<SitePage> internalPages() {
    return SitePage.longestOfEachKind().stream()
        .filter(page -> page.path().startsWith("internal/fjordgymnasierne/"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("internalPages")
  void everyPageForStaffIsOneTapAway(SitePage shown, BrowsedSite site) {
    Page page = site.open(shown.path(), Reader.PHONE);
    page.locator(".site-header .breach-now").tap();
    assertThat(page.locator(".call a[href^='tel:']")).isVisible();
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(shown.language());
  }

  @Test
  void noPublicPageKnowsOfIt() {
    assertThat(PublishedSite.files(".html").stream().filter(path -> path.startsWith("public/")))
        .isNotEmpty()
        .allSatisfy(
            path ->
                assertThat(new String(PublishedSite.bytes(path), StandardCharsets.UTF_8))
                    .doesNotContain("breach-now", "breach-clock"));
  }

  @Test
  void theHoursRunThroughTheWeekend(BrowsedSite site) {
    Page page = onFriday(site, Reader.PHONE);
    page.locator(".clock-now").tap();
    assertThat(page.locator("[role=timer]")).hasText("72 t 0 min tilbage");
    assertThat(page.locator(".clock-deadline time")).hasText("mandag 30. november kl. 12.00");
    page.clock().fastForward(30 * HOUR);
    assertThat(page.locator("[role=timer]")).hasText("42 t 0 min tilbage");
    Object share = page.locator(".breach-clock progress").evaluate("e => e.value");
    assertThat(((Number) share).doubleValue()).isBetween(0.41, 0.42);
    assertThat(page.locator("#card-then ~ ol .clock-due"))
        .hasText("Senest mandag 30. november kl. 12.00");
  }

  @Test
  void whatFollowsWhenTheyHaveRunOut(BrowsedSite site) {
    Page page = onFriday(site, Reader.DESKTOP);
    page.locator(".clock-now").click();
    assertThat(page.locator(".clock-late")).isHidden();
    page.clock().fastForward(72 * HOUR);
    assertThat(page.locator(".clock-late")).containsText("Anmeld alligevel nu");
    assertThat(page.locator("[role=timer]")).isHidden();
    assertThat(page.locator(".clock-due")).containsText("Fristen udløb");
    assertThat(page.locator(".clock-status")).containsText("begrund forsinkelsen");
  }

  @Test
  void whoHearsThePageIsToldAtThresholdsOnly(BrowsedSite site) {
    Page page = onFriday(site, Reader.DESKTOP);
    page.locator(".clock-now").click();
    Locator told = page.locator(".clock-status");
    assertThat(told).containsText("Timer tilbage: 72.");
    page.clock().fastForward(10 * HOUR);
    assertThat(told).containsText("Timer tilbage: 72.");
    page.clock().fastForward(14 * HOUR);
    assertThat(told).containsText("Timer tilbage: 48.");
  }

  @Test
  void theMomentIsKeptInThisBrowserUntilItIsCleared(BrowsedSite site) {
    Page page = onFriday(site, Reader.DESKTOP);
    page.fill(FIELD, "2026-11-26T12:00");
    page.keyboard().press("Enter");
    assertThat(page.locator("[role=timer]")).hasText("48 t 0 min tilbage");
    assertThat(page.locator(".clock-clear")).isFocused();
    page.locator(".language-switch [lang=en]").click();
    assertThat(page.locator("[role=timer]")).hasText("48 h 0 min left");
    assertThat(page.locator(".clock-deadline time")).hasText("Sunday 29 November at 12:00");
    page.locator(".clock-clear").click();
    assertThat(page.locator(FIELD)).isFocused();
    assertThat(page.locator(".clock-due")).isHidden();
    page.reload();
    assertThat(page.locator(".clock-form")).isVisible();
    assertThat(page.locator(".clock-face")).isHidden();
  }

  @Test
  void aBrowserThatKeepsNothingCountsAndSaysSo(BrowsedSite site) {
    Page page = site.page(Reader.DESKTOP);
    page.addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } });");
    page.navigate(site.address(CARD));
    page.locator(".clock-now").click();
    assertThat(page.locator("[role=timer]")).containsText("tilbage");
    assertThat(page.locator(".clock-lost")).isVisible();
  }

  @Test
  void aMomentThatCannotBeIsNotTaken(BrowsedSite site) {
    Page page = onFriday(site, Reader.DESKTOP);
    page.locator(".clock-start").click();
    assertThat(page.locator("[role=alert]")).containsText("både dag og klokkeslæt");
    page.fill(FIELD, "2026-11-28T12:00");
    page.locator(".clock-start").click();
    assertThat(page.locator("[role=alert]")).containsText("ikke kommet endnu");
    assertThat(page.locator(FIELD)).hasAttribute("aria-invalid", "true");
    assertThat(page.locator(".clock-face")).isHidden();
  }

  /** No sample has its card in Arabic, so the Danish one is turned round. */
  @Test
  void fromRightToLeftNothingSticksOut(BrowsedSite site) {
    Page page = onFriday(site, Reader.of(320, 640));
    page.evaluate("document.documentElement.dir = 'rtl'");
    assertThat(Layout.faults(page)).isEmpty();
    page.locator(".clock-now").click();
    assertThat(Layout.faults(page)).isEmpty();
  }

  @Test
  void withoutScriptsItSaysWhatTheHoursMean(BrowsedSite site) {
    Page page = site.open(CARD, Reader.PHONE.withoutScripts());
    assertThat(page.locator(".breach-clock")).containsText("inden for 72 timer");
    assertThat(page.locator(".clock-form")).isHidden();
    assertThat(page.locator(".clock-face")).isHidden();
  }

  @Test
  void thePrintedCardHasNoClock(BrowsedSite site) {
    Page page = onFriday(site, Reader.DESKTOP);
    page.locator(".clock-now").click();
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".breach-clock")).isHidden();
    assertThat(page.locator(".clock-due")).isHidden();
    assertThat(page.locator("#card-first")).isVisible();
    assertThat(page.locator(".call")).isVisible();
  }
}
