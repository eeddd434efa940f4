package org.policypress.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.policypress.compiler.CompilerFault;

/**
 * Answers browsers of this machine: over HTTP, on the loopback address only, to those who ask for
 * it by its own name, and never so that a page of another website could read the answer.
 */
final class PreviewServer implements AutoCloseable {
  /** Without it the system keeps the end of an answer back for some 40 ms; read once by the JDK. */
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int NEIGHBOURS = 10;
  private static final int LAST_PORT = 65_535;

  private final HttpServer server;
  private final ExecutorService threads;
  private final PreviewPages pages;

  private PreviewServer(HttpServer server, PreviewPages pages) {
    AtomicInteger number = new AtomicInteger();
    this.server = server;
    this.pages = pages;
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "policypress-preview-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Starts a server.
   *
   * @param port where it is wanted; when that is taken it is at one of the next ports, or at any.
   *     With 0 it is at any
   */
  static PreviewServer start(int port, PreviewPages pages) throws CompilerFault {
    if (port < 0 || port > LAST_PORT) {
      throw new CompilerFault(
          "policy.port is " + port + ": write a number from 1 to 65535, or 0 for any free port");
    }
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
    PreviewServer preview = new PreviewServer(bound(port), pages);
    preview.server.setExecutor(preview.threads);
    preview.server.createContext("/", preview::answer);
    preview.server.start();
    return preview;
  }

  private static HttpServer bound(int wanted) throws CompilerFault {
    try {
      for (int port = wanted; port > 0 && port < wanted + NEIGHBOURS && port <= LAST_PORT; port++) {
        Optional<HttpServer> server = at(port);
        if (server.isPresent()) {
          return server.get();
        }
      }
      return at(0).orElseThrow(() -> new BindException("no free port"));
    } catch (IOException e) {
      throw new CompilerFault(
          "no port of 127.0.0.1 can be used for the preview: see whether this machine forbids it",
          e);
    }
  }

  private static Optional<HttpServer> at(int port) throws IOException {
    try {
      InetAddress loopback = InetAddress.getByAddress(LOOPBACK);
      return Optional.of(HttpServer.create(new InetSocketAddress(loopback, port), 0));
    } catch (BindException e) {
      return Optional.empty();
    }
  }

  /** The port at which it is. */
  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<String> host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"));
      String method = exchange.getRequestMethod();
      if (!OwnHosts.has(host, port())) {
        send(exchange, Reply.sentence(421, "This preview is at http://127.0.0.1:" + port() + "/"));
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        send(exchange, Reply.sentence(405, "The preview only shows.").with("Allow", "GET, HEAD"));
      } else if (pages.isStream(exchange.getRequestURI())) {
        stream(exchange);
      } else {
        send(exchange, reply(exchange));
      }
    }
  }

  private Reply reply(HttpExchange exchange) {
    try {
      return pages.reply(exchange.getRequestURI());
    } catch (RuntimeException e) {
      return Reply.sentence(500, "The preview has failed, which is a fault of Policypress: " + e);
    }
  }

  private void stream(HttpExchange exchange) throws IOException {
    if (pages.viewers().isFull()) {
      send(exchange, Reply.sentence(503, "Too many pages of the preview are open."));
      return;
    }
    guard(exchange.getResponseHeaders(), "text/event-stream");
    boolean wantsBody = exchange.getRequestMethod().equals("GET");
    exchange.sendResponseHeaders(200, wantsBody ? 0 : -1);
    if (wantsBody) {
      try {
        pages.stream(exchange.getRequestURI(), exchange.getResponseBody());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    guard(headers, reply.type());
    reply.headers().forEach(headers::set);
    boolean wantsBody = !exchange.getRequestMethod().equals("HEAD") && reply.bytes().length > 0;
    if (!wantsBody && reply.bytes().length > 0) {
      headers.set("Content-Length", String.valueOf(reply.bytes().length));
    }
    exchange.sendResponseHeaders(reply.status(), wantsBody ? reply.bytes().length : -1);
    if (wantsBody) {
      exchange.getResponseBody().write(reply.bytes());
    }
  }

  /** Nothing is stored, nothing is guessed, and no other website may show or read it. */
  private static void guard(Headers headers, String type) {
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Content-Security-Policy", ShownPage.POLICY + "; frame-ancestors 'none'");
  }

  /** Ends all streams and frees the port. */
  @Override
  public void close() {
    pages.viewers().close();
    server.stop(0);
    threads.shutdownNow();
  }
}
