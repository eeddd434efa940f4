package org.policypress.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.PreviewFindings;
import org.policypress.compiler.PreviewedSite;

/**
 * A preview that follows its sources.
 *
 * <pre>
 * a file is saved → SourceWatch → the site reads it → pages that are open and differ load again
 *                                                   → all rules are asked → pages tell what is wrong
 * </pre>
 */
public final class LivePreview implements AutoCloseable {
  private final PreviewedSite site;
  private final PreviewPages pages;
  private final PreviewServer server;
  private final SourceWatch watch;
  private final Listener listener;
  private final ExecutorService judge =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "policypress-rules");
            thread.setDaemon(true);
            return thread;
          });

  /** Hears what a terminal tells of a preview. */
  public interface Listener {
    /** Sources have changed, and pages show it. */
    void changed(Set<Path> files);

    /** All rules were asked of the sources, or they cannot be read. */
    void found(PreviewFindings findings);
  }

  private LivePreview(
      PreviewedSite site,
      PreviewPages pages,
      PreviewServer server,
      List<Path> watched,
      List<Path> leftOut,
      Listener listener) {
    this.site = site;
    this.pages = pages;
    this.server = server;
    this.listener = listener;
    this.watch = new SourceWatch(watched, leftOut, this::changed);
  }

  /**
   * Starts a preview, which reads the sources at once.
   *
   * @param site what is shown; it is closed with the preview
   * @param watched folders of the sources
   * @param leftOut folders below them that are no sources
   * @param port where it is wanted, see {@link PreviewServer#start}
   * @param listener hears of changes
   */
  public static LivePreview start(
      PreviewedSite site, List<Path> watched, List<Path> leftOut, int port, Listener listener)
      throws CompilerFault {
    PreviewPages pages = new PreviewPages(site);
    PreviewServer server = PreviewServer.start(port, pages);
    LivePreview preview = new LivePreview(site, pages, server, watched, leftOut, listener);
    preview.inBackground(
        () -> {
          site.refresh();
          preview.shown();
        });
    preview.watch.start();
    return preview;
  }

  /** The port at which it is. */
  public int port() {
    return server.port();
  }

  /** The address of its first page. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /** Addresses of the first pages of both parts of the site, as soon as they are known. */
  public List<String> starts() {
    return site.starts().stream().map(path -> address() + path).toList();
  }

  private void changed(Set<Path> files) {
    site.refresh();
    if (files.stream().allMatch(LivePreview::isText)) {
      pages.viewers().pages().forEach(pages::show);
    } else if (!site.findings().forbids()) {
      pages.viewers().reloadAll();
    }
    listener.changed(files);
    shown();
  }

  /** Whether a file shapes pages only by what they say; a style sheet or a logo does otherwise. */
  private static boolean isText(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".po");
  }

  /** Tells what is known, and then what the rules find. */
  private void shown() {
    pages.tell();
    inBackground(
        () -> {
          if (site.judge()) {
            pages.tell();
            listener.found(site.findings());
          }
        });
  }

  private void inBackground(Runnable task) {
    try {
      judge.execute(task);
    } catch (RejectedExecutionException e) {
      // The preview has just been closed, and nobody asks any more.
    }
  }

  /** Ends the preview: browsers are left alone, the port is free, engines stop. */
  @Override
  public void close() {
    watch.close();
    judge.shutdownNow();
    server.close();
    site.close();
  }
}
