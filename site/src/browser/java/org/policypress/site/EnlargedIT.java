package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing is lost for those who read enlarged: WCAG 1.4.4 (text at 200 %), 1.4.10 (page at 400 %).
 */
@ExtendWith(BrowserExtension.class)
class EnlargedIT {
  static List<SitePage> pages() {
    return SitePage.ofEachKind();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageAtFourHundredPerCentScrollsOneWayOnly(SitePage shown, BrowsedSite site) {
    Page page = site.open(shown.path(), Reader.ENLARGED);
    assertThat(Layout.faults(page)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageWithTextOfDoubleSizeLosesNothing(SitePage shown, BrowsedSite site) {
    Page page = site.page(Reader.DESKTOP);
    Layout.doubleText(page);
    page.navigate(site.address(shown.path()));
    assertThat(Layout.textSize(page)).isGreaterThanOrEqualTo(2 * 16);
    assertThat(Layout.faults(page)).isEmpty();
  }
}
