package org.policypress.website;

import java.util.Optional;
import org.policypress.edition.SitePart;

/** What a part tells the programs of search engines (RFC 9309). */
final class RobotsFile {
  /** Name of the file. */
  static final String NAME = "robots.txt";

  private RobotsFile() {}

  /** Its text: everything of the public part and where its sitemap is, nothing of the other. */
  static String of(SitePart part, Optional<SiteAddress> address) {
    if (part == SitePart.INTERNAL) {
      return "User-agent: *\nDisallow: /\n";
    }
    String sitemap = address.map(a -> "\nSitemap: " + a.url() + Sitemap.NAME + "\n").orElse("");
    return "User-agent: *\nAllow: /\n" + sitemap;
  }
}
