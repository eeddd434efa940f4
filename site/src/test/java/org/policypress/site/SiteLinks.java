package org.policypress.site;

import java.net.URI;
import java.util.Optional;
import org.policypress.edition.SitePart;

/** Where the links of the published site lead. */
final class SiteLinks {
  private static final String INDEX = "index.html";

  /** The address of the public part. */
  static final String ADDRESS = PublishedSite.setting("policypress.siteUrl");

  /** Where the public part is on its host; where the internal one is, nobody has said. */
  static final String BASE_PATH = URI.create(ADDRESS).getPath();

  private SiteLinks() {}

  /** Path in the site of the file that a link of a page names; nothing if it leaves the site. */
  static Optional<String> target(String page, String href) {
    if (href.startsWith(ADDRESS)) {
      return Optional.of(SitePart.PUBLIC.root() + file(href.substring(ADDRESS.length())));
    }
    if (href.matches("(?i)([a-z][a-z0-9+.-]*:|//).*")) {
      return Optional.empty();
    }
    if (href.startsWith("/")) {
      return Optional.of(atRoot(page, href));
    }
    URI target = URI.create("site:/" + page).resolve(URI.create(href));
    return Optional.of(target.getPath().substring(1));
  }

  private static String atRoot(String page, String href) {
    return page.startsWith(SitePart.INTERNAL.root())
        ? SitePart.INTERNAL.root() + file(href.substring(1))
        : SitePart.PUBLIC.root() + file(href.substring(BASE_PATH.length()));
  }

  /** What a server gives for an address: for that of a folder its start page. */
  private static String file(String address) {
    String path = address.replaceFirst("#.*", "");
    return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
  }

  /** Whether both files stand in the same part of the site. */
  static boolean isWithinOnePart(String page, String other) {
    return other.startsWith(page.substring(0, page.indexOf('/') + 1));
  }
}
