package org.policypress.website;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
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

  /**
   * Files by path in the site.
   *
   * @param documents the documents of the part
   * @param listed its pages
   */
  Map<String, String> make(List<RenderedDocument> documents, Collection<SitePage> listed) {
    CheckedPolicy first = documents.get(0).job().policy();
    Set<Language> languages = StartPages.languages(documents);
    String basePath = address.map(SiteAddress::path).orElse("/");
    Map<String, String> files =
        new TreeMap<>(
            new NotFoundPages(part, basePath, vocabulary, pages, sink).make(languages, first));
    files.put(part.root() + RobotsFile.NAME, RobotsFile.of(part, address));
    address.ifPresent(
        a ->
            new Sitemap(a).files(listed).forEach((name, xml) -> files.put(part.root() + name, xml)));
    ServerSettings server =
        new ServerSettings(part, basePath, StartPages.source(first), List.copyOf(languages));
    files.put(part.root() + ServerSettings.HEADERS, server.headers());
    files.put(SERVER + server.fileName("nginx"), server.nginx());
    files.put(SERVER + server.fileName("apache"), server.apache());
    return files;
  }
}
