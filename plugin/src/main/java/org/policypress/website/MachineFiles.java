package org.policypress.website;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.render.PageAssembler;

/** What a part of the site has for search engines and for the server that publishes it. */
final class MachineFiles {
  /** Folder of the server's settings; it stands beside the parts, so that nobody publishes it. */
  static final String SERVER = "server/";

  private final SitePart part;
  private final Optional<SiteAddress> address;
  private final Vocabulary vocabulary;
  private final PageAssembler pages;
  private final Diagnostics sink;

  /**
   * @param address where the public part is, if that is known; where the other one is, nobody says
   */
  MachineFiles(
      SitePart part,
      Optional<SiteAddress> address,
      Vocabulary vocabulary,
      PageAssembler pages,
      Diagnostics sink) {
    this.part = part;
    this.address = part == SitePart.PUBLIC ? address : Optional.empty();
    this.vocabulary = vocabulary;
    this.pages = pages;
    this.sink = sink;
  }

  /** Names the files of a part, all but the sitemap. */
  void list(SiteMap map, SiteFiles files) {
    String basePath = address.map(SiteAddress::path).orElse("/");
    new NotFoundPages(part, basePath, vocabulary, pages, sink).list(map, files);
    files.text(part.root() + RobotsFile.NAME, () -> RobotsFile.of(part, address));
    ServerSettings server =
        new ServerSettings(part, basePath, map.source(), List.copyOf(map.languages()));
    files.text(part.root() + ServerSettings.HEADERS, server::headers);
    files.text(SERVER + server.fileName("nginx"), server::nginx);
    files.text(SERVER + server.fileName("apache"), server::apache);
  }

  /**
   * The sitemap by path: one file, or several where there are many pages; nothing where the address
   * is not known.
   *
   * @param listed the pages of the part
   */
  Map<String, String> sitemap(Collection<SitePage> listed) {
    Map<String, String> files = new TreeMap<>();
    address.ifPresent(
        a ->
            new Sitemap(a)
                .files(listed)
                .forEach((name, xml) -> files.put(part.root() + name, xml)));
    return files;
  }
}
