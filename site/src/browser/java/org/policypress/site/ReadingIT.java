package org.policypress.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A parent reads a notice on a phone, in a language of the family. */
@ExtendWith(BrowserExtension.class)
class ReadingIT {
  private static final String NOTICE = "public/norrskenets-skolor/%s/aspdungen/parent-notice.html";

  static List<String> languages() {
    return List.of("ar", "fa", "so", "sv", "ti");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theAnswersAreReadWithoutZooming(String language, BrowsedSite site) {
    Page page = site.open(NOTICE.formatted(language), Reader.PHONE);
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(box(page.locator("h1")).y).isLessThan(844);
    assertThat(Layout.textSize(page)).isGreaterThanOrEqualTo(16);
    for (Locator answer : page.locator(".answers dd").all()) {
      BoundingBox box = box(answer);
      assertThat(box.x).isNotNegative();
      assertThat(box.x + box.width).isLessThanOrEqualTo(390);
      assertThat(box.width).isGreaterThan(250);
    }
    assertThat(Layout.faults(page)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aLinkInTheAnswersLeadsToItsSection(String language, BrowsedSite site) {
    Page page = site.open(NOTICE.formatted(language), Reader.PHONE.withoutMotion());
    page.locator(".answers a[href='#collected']").click();
    assertThat(site.path(page)).endsWith("#collected");
    assertThat(page.locator("#collected")).isInViewport();
  }

  /** Rows are cards on a phone: each cell says what it is. */
  @ParameterizedTest
  @MethodSource("languages")
  void whatIsKeptIsReadRowByRow(String language, BrowsedSite site) {
    Page page = site.open(NOTICE.formatted(language), Reader.PHONE);
    List<Locator> rows = page.locator("table.cards tbody tr").all();
    assertThat(rows).isNotEmpty();
    for (Locator row : rows) {
      assertThat(row.locator("td:not([data-label])")).hasCount(0);
      assertThat(box(row).width).isLessThanOrEqualTo(390);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "sv"})
  void aNoticeIsReadFromTheDisk(String language, BrowsedSite site) {
    Page page = site.openFile(NOTICE.formatted(language), Reader.PHONE);
    assertThat(page.locator("h1")).isVisible();
    String paper = "getComputedStyle(document.body).getPropertyValue('--pp-paper')";
    assertThat(String.valueOf(page.evaluate(paper))).isNotBlank();
    Journey.switchLanguage(page, "en");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  private static BoundingBox box(Locator locator) {
    BoundingBox box = locator.boundingBox();
    if (box == null) {
      throw new AssertionError(locator + " is not shown");
    }
    return box;
  }
}
