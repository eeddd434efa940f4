package org.policypress.serve;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * An answer of the server.
 *
 * @param status its number in HTTP
 * @param type the kind of file
 * @param bytes what it says
 * @param headers further headers, by name
 */
@SuppressWarnings("ArrayRecordComponent")
record Reply(int status, String type, byte[] bytes, Map<String, String> headers) {
  static final String HTML = "text/html; charset=utf-8";
  private static final String PLAIN = "text/plain; charset=utf-8";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", HTML,
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "pdf", "application/pdf",
          "xml", "application/xml; charset=utf-8",
          "txt", PLAIN,
          "adoc", PLAIN);

  /** A file of the site; one without a known ending is shown as text. */
  static Reply file(String path, byte[] bytes) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return new Reply(200, TYPES.getOrDefault(ending, PLAIN), bytes, Map.of());
  }

  /** A page. */
  static Reply page(int status, String html) {
    return new Reply(status, HTML, html.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** A sentence, for whom no page can be shown. */
  static Reply sentence(int status, String text) {
    return new Reply(status, PLAIN, (text + "\n").getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** The way to another address of the server. */
  static Reply redirect(String to) {
    return new Reply(302, PLAIN, new byte[0], Map.of("Location", to));
  }

  /** The same with a further header. */
  Reply with(String name, String value) {
    return new Reply(status, type, bytes, Map.of(name, value));
  }
}
