package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A parent reads a notice on a phone. */
@ExtendWith(BrowserExtension.class)
class ReadingIT {
  private static final String NOTICE = "public/norrskenets-skolor/ar/aspdungen/parent-notice.html";

  @Test
  void aNoticeIsReadOnAPhone(BrowsedSite site) {
    Page page = site.open(NOTICE, Reader.PHONE);
    assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
    assertThat(page.locator("h1").isVisible()).isTrue();
  }
}
