package org.policypress.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.policypress.edition.SitePart;
import org.policypress.render.ContentSecurityPolicy;

/**
 * Serves a folder on the loopback address, below a path, with the headers that the site asks for.
 */
final class SiteServer implements AutoCloseable {
  /** Where the folder stands on the server: never at its root, as on many a school's host. */
  static final String BELOW = "/data-protection/";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "pdf", "application/pdf",
          "xml", "application/xml; charset=utf-8",
          "txt", "text/plain; charset=utf-8");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  private SiteServer(Path folder, HttpServer server) {
    this.folder = folder.toAbsolutePath().normalize();
    this.server = server;
  }

  /** Serves a folder on a free port. */
  static SiteServer of(Path folder) {
    try {
      InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      SiteServer site = new SiteServer(folder, HttpServer.create(free, 0));
      site.server.createContext("/", site::answer);
      site.server.setExecutor(site.threads);
      site.server.start();
      return site;
    } catch (IOException e) {
      throw new IllegalStateException("no server on the loopback address", e);
    }
  }

  /** The address of the folder, with {@code /} at its end. */
  String address() {
    return root() + BELOW.substring(1);
  }

  /** The address of the server. */
  String root() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().getPath();
      Path file = folder.resolve(inFolder(asked)).normalize();
      if (asked.equals("/favicon.ico")) {
        exchange.sendResponseHeaders(204, -1); // the browser asks by itself
      } else if (file.startsWith(folder) && Files.isRegularFile(file)) {
        send(exchange, file);
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  /**
   * The path in the folder of what was asked for. Pages for what is not there ask for files by the
   * address at which their part is published.
   */
  static String inFolder(String asked) {
    for (String start : List.of(BELOW, SiteLinks.BASE_PATH)) {
      if (asked.startsWith(start)) {
        String part = start.equals(BELOW) ? "" : SitePart.PUBLIC.root();
        return part + asked.substring(start.length());
      }
    }
    return SitePart.INTERNAL.root() + asked.substring(1);
  }

  private static void send(HttpExchange exchange, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    exchange.getResponseHeaders().set("Content-Type", type(file));
    exchange.getResponseHeaders().set("Content-Security-Policy", ContentSecurityPolicy.HEADER);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
