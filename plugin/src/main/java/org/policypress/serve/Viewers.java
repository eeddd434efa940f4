package org.policypress.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The pages that are open in browsers, each of which listens to a stream of server-sent events
 * (WHATWG HTML, section 9.2).
 */
final class Viewers implements AutoCloseable {
  /** More than one person opens; each takes a thread. */
  static final int MOST = 64;

  private static final String RELOAD = "event: reload\ndata:\n\n";
  private static final String END = "";
  private static final long HEARTBEAT_SECONDS = 10;

  private final Set<Viewer> open = ConcurrentHashMap.newKeySet();

  private static final class Viewer {
    private final String page;
    private final String stamp;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    private Viewer(String page, String stamp) {
      this.page = page;
      this.stamp = stamp;
    }
  }

  /** Paths of the pages that are open. */
  Set<String> pages() {
    Set<String> pages = new TreeSet<>();
    open.forEach(viewer -> pages.add(viewer.page));
    return pages;
  }

  boolean isFull() {
    return open.size() >= MOST;
  }

  /**
   * Writes events until the browser or the preview goes.
   *
   * @param page path of the page that is open
   * @param stamp the stamp of that page as the browser shows it
   * @param greeting runs as soon as no event can be missed
   */
  void attend(String page, String stamp, OutputStream out, Runnable greeting)
      throws IOException, InterruptedException {
    Viewer viewer = new Viewer(page, stamp);
    open.add(viewer);
    try {
      write(out, "retry: 1000\n\n");
      greeting.run();
      while (true) {
        String event = viewer.events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (END.equals(event)) {
          return;
        }
        write(out, event == null ? ": still here\n\n" : event);
      }
    } finally {
      open.remove(viewer);
    }
  }

  /** Tells all that there is to say of the sources. */
  void tell(String json) {
    send("event: findings\ndata: " + json + "\n\n");
  }

  /** Lets those load a page again that show it otherwise than it is now. */
  void reload(String page, String stamp) {
    open.stream()
        .filter(viewer -> viewer.page.equals(page) && !viewer.stamp.equals(stamp))
        .forEach(viewer -> viewer.events.add(RELOAD));
  }

  /** Lets all load their page again. */
  void reloadAll() {
    send(RELOAD);
  }

  private void send(String event) {
    open.forEach(viewer -> viewer.events.add(event));
  }

  private static void write(OutputStream out, String event) throws IOException {
    out.write(event.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Ends all streams. */
  @Override
  public void close() {
    send(END);
  }
}
