package org.policypress.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers find what they look for, however they spell it and whatever they hold in their hands. */
@ExtendWith(BrowserExtension.class)
class SearchingIT {
  private static final String SWEDISH = "public/norrskenets-skolor/sv/aspdungen/parent-notice.html";

  private static void type(Page page, String text) {
    field(page).fill(text);
    assertThat(status(page)).not().isEmpty();
  }

  private static Page openSearch(Page page) {
    page.locator(".search-open").click();
    assertThat(field(page)).isFocused();
    return page;
  }

  private static Locator field(Page page) {
    return page.locator(".search [role=combobox]");
  }

  private static Locator status(Page page) {
    return page.locator(".search [role=status]");
  }

  private static Locator results(Page page) {
    return page.locator(".search [role=option]");
  }

  private static Locator chosen(Page page) {
    return page.locator(".search [role=option][aria-selected=true]");
  }

  @ParameterizedTest
  @CsvSource({
    "norrskenets-skolor, sv, aspdungen, elevhalsan, elevhälsan",
    "norrskenets-skolor, sv, aspdungen, FRAANVARO, frånvaro",
    "norrskenets-skolor, sv, aspdungen, frånvaro, frånvaro",
    "norrskenets-skolor, en, aspdungen, PICTURES, picture",
    "norrskenets-skolor, en, aspdungen, child’s, child",
    "fjordgymnasierne, da, hassel, foraeldre, forældre",
    "fjordgymnasierne, da, hassel, föräldre, forældre",
    "fjordgymnasierne, da, hassel, soege, søge",
    "fjordgymnasierne, da, hassel, skoleaar, skoleår",
    "norrskenets-skolor, ar, aspdungen, شكوي, شكوى",
    "norrskenets-skolor, ar, aspdungen, المدرسه, مدرسة",
    "norrskenets-skolor, ar, aspdungen, حَقّ, حق",
    "norrskenets-skolor, fa, aspdungen, شكايت, شکایت",
    "norrskenets-skolor, fa, aspdungen, دادههای, داده\u200cهای",
    "norrskenets-skolor, fa, aspdungen, 2026, ۲۰۲۶",
    "norrskenets-skolor, so, aspdungen, goaan, Go’aan",
    "norrskenets-skolor, so, aspdungen, Go'aan, Go’aan",
    "norrskenets-skolor, ti, aspdungen, ጥርኣን, ጥርዓን",
    "norrskenets-skolor, ti, aspdungen, ሀበሬታ, ሓበሬታ",
  })
  void aWordIsFoundHoweverItIsTyped(
      String organisation,
      String language,
      String school,
      String typed,
      String written,
      BrowsedSite site) {
    Page page =
        site.open("public/" + organisation + "/" + language + "/" + school + "/parent-notice.html");
    type(openSearch(page), typed);
    assertThat(results(page).locator("mark").allTextContents()).contains(written);
  }

  @Test
  void aMarkedLetterFindsOnlyItself(BrowsedSite site) {
    Page page = openSearch(site.open(SWEDISH));
    type(page, "får");
    assertThat(results(page).locator("mark").allTextContents())
        .isNotEmpty()
        .allMatch(found -> found.equalsIgnoreCase("får"));
  }

  @Test
  void everyWordIsInEachResult(BrowsedSite site) {
    Page page = openSearch(site.open(SWEDISH));
    type(page, "elevhälsans journaler");
    for (String text : results(page).allTextContents()) {
      assertThat(text.toLowerCase(Locale.ROOT)).contains("elevhälsans", "journaler");
    }
    assertThat(results(page).count()).isPositive();
  }

  @Test
  void aMisspeltWordIsAnsweredByAWordThatIsLikeIt(BrowsedSite site) {
    Page page = openSearch(site.open(SWEDISH));
    type(page, "skolinspektonen");
    assertThat(status(page)).containsText("skolinspektonen");
    assertThat(results(page).locator("mark").first()).hasText("Skolinspektionen");
    type(page, "<img src=x> xyzzy");
    assertThat(results(page)).hasCount(0);
    assertThat(page.locator(".search img")).hasCount(0);
  }

  @Test
  void itIsUsedWithKeysAlone(BrowsedSite site) {
    Page page = site.open(SWEDISH);
    page.keyboard().press("Control+k");
    type(page, "klagomål");
    page.keyboard().press("ArrowUp");
    assertThat(chosen(page)).hasAttribute("id", results(page).last().getAttribute("id"));
    page.keyboard().press("Home");
    assertThat(chosen(page)).hasAttribute("id", results(page).first().getAttribute("id"));
    page.keyboard().press("End");
    page.keyboard().press("ArrowDown");
    assertThat(field(page))
        .hasAttribute("aria-activedescendant", results(page).first().getAttribute("id"));
    String anchor = results(page).first().getAttribute("href").replaceFirst(".*#", "");
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog.search")).not().isVisible();
    assertThat(page).hasURL(Pattern.compile("#" + anchor + "$"));
    assertThat(page.locator("[id='" + anchor + "']")).isInViewport();
  }

  @Test
  void escapeLeadsBackToWhereOneWas(BrowsedSite site) {
    Page page = site.open(SWEDISH);
    page.locator(".search-open").focus();
    page.keyboard().press("/");
    assertThat(field(page)).isFocused();
    type(page, "a/b");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog.search")).not().isVisible();
    assertThat(page.locator(".search-open")).isFocused();
  }

  @Test
  void theKeyOfOneSignCanBeSwitchedOff(BrowsedSite site) {
    Page page = openSearch(site.open(SWEDISH));
    page.locator(".search-slash input").uncheck();
    page.locator(".search-close").click();
    page.reload();
    page.keyboard().press("/");
    assertThat(page.locator("dialog.search")).not().isVisible();
    page.keyboard().press("Control+k");
    assertThat(page.locator(".search-slash input")).not().isChecked();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "ar"})
  void itIsUsedWithAFinger(String language, BrowsedSite site) {
    String path = SWEDISH.replace("/sv/", "/" + language + "/");
    Page page = site.open(path, Reader.PHONE);
    page.locator(".search-open").tap();
    type(page, "elevhälsan");
    results(page).first().tap();
    assertThat(page.locator("dialog.search")).not().isVisible();
    assertThat(site.path(page))
        .startsWith("public/norrskenets-skolor/" + language + "/")
        .contains("#");
  }

  @Test
  void itWorksFromTheDisk(BrowsedSite site) {
    Page page = openSearch(site.openFile(SWEDISH, Reader.DESKTOP));
    type(page, "samtycke");
    results(page).first().click();
    assertThat(site.path(page)).startsWith("public/norrskenets-skolor/sv/").contains("#");
  }

  @Test
  void onAPageOfASchoolOthersAreNotFound(BrowsedSite site) {
    Page page = openSearch(site.open(SWEDISH));
    type(page, "skolan");
    for (Locator result : results(page).all()) {
      assertThat(result.getAttribute("href")).matches(".*/sv/(aspdungen/)?[a-z-]+\\.html(#.*)?");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"consent-forms", "for-parents"})
  void onAPageOfTheGroupAReaderSaysAtWhichSchool(String name, BrowsedSite site) {
    Page page = openSearch(site.open("public/norrskenets-skolor/sv/" + name + ".html"));
    type(page, "elevhälsan");
    assertThat(results(page).first()).containsText("Solgårdens skola");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(results(page)).hasCount(3);
    page.keyboard().press("Escape");
    assertThat(results(page).first()).containsText("Solgårdens skola");
    results(page).first().click();
    page.keyboard().press("End");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/sv/solgarden/.*#"));
  }

  @Test
  void itIsNarrowedToOneKindOfReader(BrowsedSite site) {
    Page page = openSearch(site.open(SWEDISH));
    type(page, "elevhälsan");
    int all = results(page).count();
    page.locator(".search input[value=pupils]").check();
    assertThat(results(page)).not().hasCount(all);
    for (Locator result : results(page).all()) {
      assertThat(result.getAttribute("href")).contains("/pupil-notice.html");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SWEDISH,
        "public/norrskenets-skolor/ar/aspdungen/parent-notice.html",
        "internal/norrskenets-skolor/sv/guideline.html"
      })
  void itsDialogHoldsAtEveryWidth(String path, BrowsedSite site) {
    Page page = openSearch(site.open(path, Reader.DESKTOP.withoutMotion()));
    type(page, "elevhälsan");
    page.keyboard().press("ArrowDown");
    Axe.into(page);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
      for (int width : List.of(1280, 768, 320)) {
        page.setViewportSize(width, 800);
        assertThat(Axe.ofColours(page)).as(scheme + " " + width).isEmpty();
        assertThat(Axe.ofStructure(page)).as(scheme + " " + width).isEmpty();
        Locator dialog = page.locator("dialog.search");
        assertThat(dialog.evaluate("e => e.scrollWidth <= e.clientWidth")).isEqualTo(true);
        assertThat(dialog.boundingBox().x).isNotNegative();
        assertThat(dialog.boundingBox().x + dialog.boundingBox().width).isLessThanOrEqualTo(width);
      }
    }
  }
}
