package org.policypress.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who changes the language goes on reading at the same place. */
@ExtendWith(BrowserExtension.class)
class LanguageSwitchIT {
  private static final String NOTICE = "public/norrskenets-skolor/sv/aspdungen/parent-notice.html";

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "ti"})
  void theSectionThatWasReadIsShownInTheOtherLanguage(String language, BrowsedSite site) {
    Page page = site.open(NOTICE, Reader.DESKTOP.withoutMotion());
    Journey.readTo(page, "rights");
    Journey.switchLanguage(page, language);
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(site.path(page)).isEqualTo(NOTICE.replace("/sv/", "/" + language + "/") + "#rights");
    assertThat(page.locator("#rights")).isInViewport();
  }

  @Test
  void onAPhoneToo(BrowsedSite site) {
    Page page = site.open(NOTICE + "#complaint", Reader.PHONE.withoutMotion());
    Journey.switchLanguage(page, "ar");
    assertThat(site.path(page)).endsWith("/ar/aspdungen/parent-notice.html#complaint");
  }

  @Test
  void atTheTopOfThePageNoAnchorIsAdded(BrowsedSite site) {
    Page page = site.open(NOTICE);
    Journey.switchLanguage(page, "fa");
    assertThat(site.path(page)).isEqualTo(NOTICE.replace("/sv/", "/fa/"));
  }

  @Test
  void withoutScriptsThePageItselfIsShown(BrowsedSite site) {
    Page page = site.open(NOTICE, Reader.PHONE.withoutScripts());
    Journey.switchLanguage(page, "so");
    assertThat(site.path(page)).isEqualTo(NOTICE.replace("/sv/", "/so/"));
  }
}
