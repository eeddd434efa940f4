package org.policypress.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.policypress.publish.SafePath;

/** The file of a site that a request asks for. */
final class AskedPath {
  private static final String INDEX = "index.html";

  private AskedPath() {}

  /**
   * Path of the file in the site; a folder stands for its index. Nothing for what leads out of the
   * site, and for files whose name begins with a dot, which are for servers.
   */
  static Optional<String> of(URI asked) {
    String path = Optional.ofNullable(asked.getPath()).orElse("");
    if (!path.startsWith("/")) {
      return Optional.empty();
    }
    String file = path.substring(1) + (path.endsWith("/") ? INDEX : "");
    return SafePath.of(file).map(SafePath::toString).filter(safe -> !("/" + safe).contains("/."));
  }

  /** The same of the path of an address as a browser writes it. */
  static Optional<String> ofText(String address) {
    try {
      return of(new URI(address));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether it is the root of the server, where a site has no page. */
  static boolean isRoot(String path) {
    return path.equals(INDEX);
  }
}
