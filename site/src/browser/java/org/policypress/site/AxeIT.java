package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page, in every language, light and dark, from phone to desk, is free of what axe
 * finds.
 */
@ExtendWith(BrowserExtension.class)
class AxeIT {
  private static final List<Integer> WIDTHS = List.of(1280, 768, 320);

  static List<SitePage> pages() {
    return SitePage.ofEachKind();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHasNoViolation(SitePage shown, BrowsedSite site) {
    Page page = site.open(shown.path());
    Axe.into(page);
    List<String> violations = new ArrayList<>();
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      Axe.ofStructure(page).forEach(fault -> violations.add(width + " " + fault));
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        Axe.ofColours(page).forEach(fault -> violations.add(scheme + " " + width + " " + fault));
      }
    }
    assertThat(violations).isEmpty();
  }
}
