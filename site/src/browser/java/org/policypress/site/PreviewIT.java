package org.policypress.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.Preview;
import org.policypress.compiler.PreviewFindings;
import org.policypress.serve.LivePreview;

/** A lead writes a policy, with its page in a browser beside the editor. */
class PreviewIT {
  private static final String PAGE = "internal/nordby/da/staff-handbook.html";
  private static final String TERM = "Standpunktskarakterer";
  private static final String WARNED =
      """
      suppress:
        - rule: vague-retention
          at: retention/term-grades
          because: fristen var uklar
          until: 2030-01-01
      """;

  @SuppressWarnings("NullAway.Init")
  private static Chromium chromium;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path work;

  private final List<String> faults = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private SmallPolicy policy;

  @SuppressWarnings("NullAway.Init")
  private LivePreview preview;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void endBrowser() {
    chromium.close();
  }

  @BeforeEach
  void write() throws IOException {
    policy = SmallPolicy.in(work.resolve("policy"));
  }

  private void serve() throws CompilerFault {
    CompilerOptions options =
        new CompilerOptions(
            work,
            policy.folder(),
            Optional.empty(),
            work.resolve("target/policy"),
            CompilerOptions.Filter.none(),
            Instant.EPOCH,
            LocalDate.now(ZoneOffset.UTC),
            "test");
    preview =
        LivePreview.start(
            new Preview(options),
            List.of(policy.folder()),
            List.of(work.resolve("target")),
            0,
            new LivePreview.Listener() {
              @Override
              public void changed(Set<Path> files) {}

              @Override
              public void found(PreviewFindings findings) {}
            });
  }

  @AfterEach
  void end() {
    preview.close();
    assertThat(faults).as("what the browser complains of").isEmpty();
  }

  @Test
  void theReaderStaysWhereTheChangedPageWasRead() throws Exception {
    serve();
    Page page = open(Reader.PHONE);
    page.evaluate("scrollTo({ top: 300, behavior: 'instant' })");
    policy.replace(TERM, "Karakterer ved terminens slutning");
    assertThat(page.locator("main")).containsText("Karakterer ved terminens slutning");
    page.waitForFunction("scrollY === 300");
    assertThat(page).hasURL(preview.address() + PAGE);
    assertThat(page.locator("html")).hasAttribute("lang", "da");
  }

  @Test
  void whatIsWrongStandsOverThePageUntilItIsMended() throws Exception {
    serve();
    Page page = open(Reader.DESKTOP);
    page.locator("main a").first().focus();
    policy.replace("keep: at most 10 years", "keep: at moost 10 years");

    Locator panel = page.getByRole(AriaRole.DIALOG);
    assertThat(panel).isVisible();
    assertThat(panel.getByRole(AriaRole.HEADING))
        .hasText("Not fit to be published: 1 error in 1 file");
    assertThat(panel).containsText("policy/policy.yaml:38:11");
    assertThat(panel).containsText("keep: at moost 10 years");
    assertThat(panel).isFocused();
    assertThat(page.locator("main")).containsText(TERM);
    assertThatAllCanUse(page);
    assertThat(Layout.faults(page)).isEmpty();

    page.keyboard().press("Escape");
    assertThat(panel).isHidden();
    assertThat(page.locator("main a").first()).isFocused();
    Locator badge = badge(page, "1 error in 1 file");
    badge.click();
    assertThat(panel).isVisible();
    panel.getByText("Close").click();
    assertThat(badge).isFocused();

    policy.replace("keep: at moost 10 years", "keep: at most 11 years");
    assertThat(page.locator("main")).containsText("11");
    assertThat(badge).isHidden();
    assertThat(panel).isHidden();
  }

  @Test
  void warningsWaitInTheCornerAndAreHeardOnce() throws Exception {
    policy.replace("documents:", WARNED + "documents:");
    serve();
    Page page = open(Reader.PHONE.dark());
    Locator badge = badge(page, "1 warning in 1 file");
    assertThat(badge).isVisible();
    Locator panel = page.getByRole(AriaRole.DIALOG);
    assertThat(panel).isHidden();
    assertThatAllCanUse(page);

    badge.click();
    assertThat(panel).containsText("[suppression-unused]");
    assertThat(Layout.faults(page)).isEmpty();
    page.keyboard().press("Escape");
    assertThat(badge).isHidden();

    policy.replace(TERM, "Karakterer ved terminens slutning");
    assertThat(page.locator("main")).containsText("Karakterer ved terminens slutning");
    assertThat(badge).isHidden();
  }

  @Test
  void aPageOfAPolicyThatCannotBeReadComesByItself() throws Exception {
    policy.replace("organisation:", "organisation");
    serve();
    Page page = open(Reader.DESKTOP);
    assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    assertThat(page.locator("h1")).hasText("Nothing to show yet");
    faults.removeIf(fault -> fault.contains("503"));
    policy.replace("organisation", "organisation:");
    assertThat(page.locator("main")).containsText(TERM);
  }

  /** Axe copies the sheets of a shadow tree into the page, which the policy of the page forbids. */
  private void assertThatAllCanUse(Page page) {
    assertThat(faults).as("what the browser complains of").isEmpty();
    Axe.into(page);
    assertThat(Axe.ofStructure(page)).isEmpty();
    assertThat(Axe.ofColours(page)).isEmpty();
    faults.removeIf(fault -> fault.startsWith("Applying inline style"));
  }

  private static Locator badge(Page page, String says) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(says));
  }

  private Page open(Reader reader) {
    BrowserContext context = chromium.browser.newContext(reader.options());
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            faults.add(message.text());
          }
        });
    context.onWebError(error -> faults.add("script failed: " + error.error()));
    Page page = context.newPage();
    page.navigate(preview.address() + PAGE);
    return page;
  }
}
