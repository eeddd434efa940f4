package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages stay light: bytes as a server sends them with gzip, requests, and nothing that jumps. */
@ExtendWith(BrowserExtension.class)
class BudgetIT {
  private static final int PAGE_WITH_STYLES = 60_000;
  private static final int STYLES = 15_000;
  private static final int SCRIPTS_OF_A_READER = 15_000;
  private static final int REQUESTS = 10;

  private static final String SHIFTS =
      """
      () => new Promise(resolve => {
        const shifts = [];
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) {
            const moved = entry.sources.map(source =>
                source.node && (source.node.outerHTML || source.node.data).slice(0, 60));
            shifts.push(entry.value + ': ' + moved.join(', '));
          }
        }).observe({type: 'layout-shift', buffered: true});
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(shifts)));
      })
      """;

  static List<SitePage> pages() {
    return SitePage.longestOfEachKind();
  }

  /** The longest privacy page of each language. */
  static List<SitePage> privacyPages() {
    return SitePage.ofEachKind().stream()
        .filter(page -> page.kind().contains("kind-privacy-page"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("privacyPages")
  void aPrivacyPageWithItsStylesIsLight(SitePage shown, BrowsedSite site) {
    List<String> loaded = loaded(site, shown);
    assertThat(size(loaded, ".html") + size(loaded, ".css")).isLessThan(PAGE_WITH_STYLES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageAsksForLittle(SitePage shown, BrowsedSite site) {
    List<String> loaded = loaded(site, shown);
    assertThat(loaded).hasSizeLessThanOrEqualTo(REQUESTS).doesNotHaveDuplicates();
    assertThat(size(loaded, ".css")).as("style sheets").isLessThan(STYLES);
    assertThat(size(loaded, ".js")).as("scripts").isLessThan(SCRIPTS_OF_A_READER);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingJumpsWhileAPageLoads(SitePage shown, BrowsedSite site) {
    for (Reader reader : List.of(Reader.PHONE, Reader.DESKTOP)) {
      Page page = site.open(shown.path(), reader);
      assertThat((List<?>) page.evaluate(SHIFTS)).isEmpty();
    }
  }

  private static List<String> loaded(BrowsedSite site, SitePage shown) {
    Page page = site.page(Reader.PHONE);
    List<String> paths = new ArrayList<>();
    page.onRequest(request -> paths.add(path(request)));
    page.navigate(site.address(shown.path()));
    return paths;
  }

  private static String path(Request request) {
    return SiteServer.inFolder(URI.create(request.url()).getPath());
  }

  private static int size(List<String> paths, String ending) {
    Stream<String> files = paths.stream().filter(path -> path.endsWith(ending));
    return files.mapToInt(path -> compressed(PublishedSite.bytes(path))).sum();
  }

  private static int compressed(byte[] bytes) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.size();
  }
}
