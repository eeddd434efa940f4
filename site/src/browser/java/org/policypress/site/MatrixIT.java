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

/** The access matrices keep their heads in sight and are filtered by role and by category. */
@ExtendWith(BrowserExtension.class)
class MatrixIT {
  private static final String HANDBOOK = "internal/fjordgymnasierne/en/staff-handbook.html";
  private static final String HEADS = "table.matrix thead th:visible:not(:first-child)";
  private static final String ROWS = "table.matrix tbody th:visible";

  @Test
  void oneRoleLeavesItsColumnAndTheMatricesThatHaveIt(BrowsedSite site) {
    Page page = site.open(HANDBOOK);
    int matrices = page.locator("table.matrix:visible").count();
    page.getByLabel("Role", exactly()).selectOption("Caretakers");
    assertThat(page.locator(HEADS).allTextContents()).isNotEmpty().containsOnly("Caretakers");
    assertThat(page.locator("table.matrix:visible").count()).isBetween(1, matrices - 1);
    int rows = page.locator(ROWS).count();
    assertThat(page.locator(".matrix-shown"))
        .hasText("Rows shown: " + rows + ". Columns shown: 1.");
    assertThat(page.locator("table.matrix tbody td:visible").count()).isEqualTo(rows);
  }

  @Test
  void oneCategoryLeavesItsRowAndResettingShowsAll(BrowsedSite site) {
    Page page = site.open(HANDBOOK, Reader.PHONE);
    int rows = page.locator(ROWS).count();
    page.getByLabel("Data", exactly()).selectOption("Waiting list");
    assertThat(page.locator(ROWS).allTextContents()).containsOnly("Waiting list");
    assertThat(page.locator(".matrix-shown")).containsText("Rows shown: 1.");
    page.locator(".matrix-filter button").tap();
    assertThat(page.locator(ROWS)).hasCount(rows);
    assertThat(page.getByLabel("Data", exactly())).hasValue("");
  }

  @Test
  void itIsFilteredByKeysAlone(BrowsedSite site) {
    Page page = site.open(HANDBOOK);
    page.getByLabel("Role", exactly()).focus();
    page.keyboard().press("ArrowDown");
    String role = page.locator("#matrix-role").inputValue();
    assertThat(page.locator(HEADS).allTextContents()).isNotEmpty().containsOnly(role);
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("#matrix-role")).hasValue("");
  }

  @Test
  void theHeadsStayInSight(BrowsedSite site) {
    Page page = site.open("internal/roennvik/en/staff-guideline.html", Reader.of(390, 500));
    checkHeads(page, 1);
  }

  /** No sample has its matrices in Arabic, so the English ones are turned round. */
  @Test
  void fromRightToLeftTheFirstColumnStaysAtTheRight(BrowsedSite site) {
    Page page = site.open("internal/roennvik/en/staff-guideline.html", Reader.of(390, 500));
    page.evaluate("document.documentElement.dir = 'rtl'");
    assertThat(Layout.faults(page)).isEmpty();
    checkHeads(page, -1);
  }

  private static void checkHeads(Page page, int way) {
    Locator widest = page.locator(".table-scroll:has(> .matrix tr > :nth-child(9))").first();
    widest.scrollIntoViewIfNeeded();
    widest.evaluate("(e, way) => e.scrollTo(way * e.scrollWidth, e.scrollHeight)", way);
    BoundingBox frame = widest.boundingBox();
    BoundingBox first = widest.locator("tbody tr:last-child th").boundingBox();
    BoundingBox head = widest.locator("thead th").last().boundingBox();
    double edge = way > 0 ? first.x - frame.x : frame.x + frame.width - first.x - first.width;
    assertThat(edge).isBetween(-1.0, 2.0);
    assertThat(head.y - frame.y).isBetween(-1.0, 2.0);
  }

  @Test
  void thePaperHoldsWhatIsShownAndSaysThatItIsAPart(BrowsedSite site) {
    Page page = site.open(HANDBOOK, Reader.of(680, 1000));
    page.getByLabel("Role", exactly()).selectOption("Caretakers");
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(HEADS).allTextContents()).containsOnly("Caretakers");
    assertThat(page.locator(".matrix-shown")).isVisible();
    assertThat(page.locator(".matrix-filter :is(select, button):visible").count()).isZero();
  }

  @Test
  void withoutScriptsAllIsThere(BrowsedSite site) {
    Page page = site.open(HANDBOOK, Reader.DESKTOP.withoutScripts());
    assertThat(page.locator(".matrix-filter")).isHidden();
    assertThat(page.locator(ROWS).count()).isPositive();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
