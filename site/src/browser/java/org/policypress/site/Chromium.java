package org.policypress.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The system's Chromium, driven by Playwright; nothing is downloaded. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

  /** It shall ask nobody for anything but the pages under test. */
  private static final List<String> SILENT =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;

  /** The running browser. */
  final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it without a window. */
  static Chromium start() {
    Path executable = executable();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable)
                    .setChromiumSandbox(!isRoot())
                    .setArgs(SILENT)));
  }

  private static Path executable() {
    String path = System.getenv().getOrDefault("PATH", "");
    List<String> folders = Arrays.asList(path.split(File.pathSeparator, -1));
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the browser tests need Chromium, and none of "
                        + String.join(", ", NAMES)
                        + " is on the PATH; install it (Debian: apt-get install chromium), or leave"
                        + " the profile browser off"));
  }

  /** Chromium refuses its sandbox to root. */
  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
