package org.policypress.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.compiler.PreviewedSite;

/** What the preview shows under which address: the files of the site, and a few of its own. */
final class PreviewPages {
  private static final String STREAM = ShownPage.FOLDER + "events";
  private static final List<String> OWN = List.of("preview.js", "preview.css", "page.css");

  private final PreviewedSite site;
  private final Viewers viewers = new Viewers();

  PreviewPages(PreviewedSite site) {
    this.site = site;
  }

  Viewers viewers() {
    return viewers;
  }

  /** The answer to a request. */
  Reply reply(URI asked) {
    String path = Optional.ofNullable(asked.getPath()).orElse("");
    if (path.equals("/")) {
      List<String> starts = site.starts();
      return starts.isEmpty()
          ? Reply.page(503, ShownPage.unavailable())
          : Reply.redirect("/" + starts.get(0));
    }
    if (path.equals("/favicon.ico")) {
      return new Reply(204, "image/x-icon", new byte[0], Map.of());
    }
    if (path.startsWith(ShownPage.FOLDER)) {
      return own(path.substring(ShownPage.FOLDER.length()));
    }
    return AskedPath.of(asked).map(this::file).orElseGet(PreviewPages::missing);
  }

  /** The file that a browser shows at a path; at the root it is led to the first start page. */
  private Optional<byte[]> bytes(String path) {
    return AskedPath.isRoot(path)
        ? site.starts().stream().findFirst().flatMap(site::file)
        : site.file(path);
  }

  private Reply file(String path) {
    Optional<byte[]> file = site.file(path);
    if (file.isEmpty()) {
      return site.findings().forbids() ? Reply.page(503, ShownPage.unavailable()) : missing();
    }
    Reply reply = Reply.file(path, file.get());
    return reply.type().equals(Reply.HTML)
        ? new Reply(reply.status(), reply.type(), ShownPage.of(reply.bytes()), reply.headers())
        : reply;
  }

  private static Reply missing() {
    return Reply.page(404, ShownPage.missing());
  }

  private static Reply own(String name) {
    if (!OWN.contains(name)) {
      return missing();
    }
    try (InputStream in = PreviewPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the preview lacks its own " + name);
      }
      return Reply.file(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the preview's own " + name, e);
    }
  }

  /** Whether a request is for the events of a page. */
  boolean isStream(URI asked) {
    return STREAM.equals(asked.getPath());
  }

  /**
   * Writes the events of a page until somebody goes.
   *
   * @param asked names the page, and the stamp of what the browser shows of it
   */
  void stream(URI asked, OutputStream out) throws IOException, InterruptedException {
    String page = AskedPath.ofText(parameter(asked, "page")).orElse("");
    viewers.attend(
        page,
        parameter(asked, "stamp"),
        out,
        () -> {
          show(page);
          tell();
        });
  }

  /** Lets browsers load a page again if they show it otherwise than it is now. */
  void show(String page) {
    viewers.reload(page, ShownPage.stamp(bytes(page)));
  }

  /** Tells browsers what there is to say of the sources. */
  void tell() {
    viewers.tell(FindingsText.json(site.findings()));
  }

  private static String parameter(URI asked, String name) {
    String query = Optional.ofNullable(asked.getRawQuery()).orElse("");
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return "";
  }
}
