package org.policypress.site;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A folder of pages as a browser shows them to one test: over HTTP below a path, with the strict
 * Content-Security-Policy, or from the disk. Writes down every fault that a reader's browser would
 * complain of; {@link BrowserExtension} fails the test for them.
 */
final class BrowsedSite implements AutoCloseable {
  private final Chromium chromium;
  private final SiteServer server;
  private final Path folder;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> faults = new CopyOnWriteArrayList<>();

  BrowsedSite(Chromium chromium, SiteServer server, Path folder) {
    this.chromium = chromium;
    this.server = server;
    this.folder = folder;
  }

  /** Opens a page of the site, by its path in it, at a desk. */
  Page open(String path) {
    return open(path, Reader.DESKTOP);
  }

  /** Opens a page of the site, by its path in it; an anchor may follow. */
  Page open(String path, Reader reader) {
    Page page = page(reader);
    page.navigate(address(path));
    return page;
  }

  /** Opens a page of the site from the disk, as somebody does who was sent the folder. */
  Page openFile(String path, Reader reader) {
    Page page = page(reader);
    page.navigate(folder.toUri() + path);
    return page;
  }

  /** The address of a page over HTTP. */
  String address(String path) {
    return server.address() + path;
  }

  /** The path in the site of the page that is open now, with its anchor. */
  String path(Page page) {
    return page.url().replace(server.address(), "").replace(folder.toUri().toString(), "");
  }

  /** An empty page in a browser of its own, which nothing but the site is open to. */
  Page page(Reader reader) {
    BrowserContext context = chromium.browser.newContext(reader.options());
    contexts.add(context);
    context.route(url -> !isOurs(url), this::refuse);
    context.onConsoleMessage(this::onConsoleMessage);
    context.onWebError(error -> faults.add("script failed: " + error.error()));
    context.onResponse(this::onResponse);
    context.onRequestFailed(this::onRequestFailed);
    return context.newPage();
  }

  private boolean isOurs(String url) {
    return url.startsWith(server.address())
        || url.startsWith(folder.toUri().toString())
        || url.startsWith("about:")
        || url.endsWith("/favicon.ico");
  }

  private void refuse(Route route) {
    if (route.request().url().startsWith(server.root())
        && route.request().frame().url().contains("/404.")) {
      route.resume(); // shown for any address, such a page can only name the root
      return;
    }
    faults.add("asked for something elsewhere: " + route.request().url());
    route.abort();
  }

  private void onConsoleMessage(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      faults.add("console: " + message.text() + " (" + message.location() + ")");
    }
  }

  private void onResponse(Response response) {
    if (response.status() >= 400) {
      faults.add(response.status() + " " + response.url());
    }
  }

  /** A page that turns dark while its light logo is on its way no longer wants that one. */
  private void onRequestFailed(Request request) {
    boolean givenUp =
        request.resourceType().equals("image") && "net::ERR_ABORTED".equals(request.failure());
    if (isOurs(request.url()) && !givenUp) {
      faults.add("not loaded: " + request.url() + " (" + request.failure() + ")");
    }
  }

  /** What went wrong since it was opened. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
  }
}
