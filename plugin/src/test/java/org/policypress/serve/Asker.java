package org.policypress.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks a preview as a browser would, and as none would.
 *
 * @param port where it is
 */
record Asker(int port) {
  private static final int PATIENCE_MILLISECONDS = 60_000;

  /**
   * An answer.
   *
   * @param status its number
   * @param headers by name, in lower case
   * @param body what came after them
   */
  record Answer(int status, Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  Answer get(String path) throws IOException {
    return ask("GET", path, "127.0.0.1:" + port);
  }

  Answer ask(String method, String path, String host) throws IOException {
    return send(
        method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  Answer send(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      BufferedReader in = reader(socket);
      String first = line(in);
      Map<String, String> headers = headers(in);
      StringBuilder body = new StringBuilder();
      for (int c = in.read(); c >= 0; c = in.read()) {
        body.append((char) c);
      }
      return new Answer(Integer.parseInt(first.split(" ", -1)[1]), headers, body.toString());
    }
  }

  /** Opens the stream of a page that a browser shows. */
  Stream stream(String page, String stamp) throws IOException {
    Socket socket = connect();
    String path = "/_policypress/events?page=" + page.replace("/", "%2F") + "&stamp=" + stamp;
    socket
        .getOutputStream()
        .write(
            ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n").getBytes(UTF_8));
    BufferedReader in = reader(socket);
    line(in);
    headers(in);
    return new Stream(socket, in);
  }

  /** The events of a page. */
  record Stream(Socket socket, BufferedReader in) implements AutoCloseable {
    /** What comes with the next event of a name; others before it are not heard. */
    String next(String event) throws IOException {
      while (!line(in).equals("event: " + event)) {
        // Another event, or an empty line.
      }
      return line(in);
    }

    /** Whether it has ended. */
    boolean isOver() throws IOException {
      String line = in.readLine();
      while (line != null) {
        line = in.readLine();
      }
      return true;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    socket.setSoTimeout(PATIENCE_MILLISECONDS);
    return socket;
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
  }

  private static Map<String, String> headers(BufferedReader in) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return headers;
  }

  private static String line(BufferedReader in) throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new IOException("the preview has closed the connection");
    }
    return line;
  }
}
