package org.policypress.website;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policypress.edition.SitePart;
import org.policypress.language.Dates;

/**
 * The list of all public pages for search engines, as sitemaps.org has it, each with its editions
 * in other languages.
 */
final class Sitemap {
  /** Name of the file that search engines are told of. */
  static final String NAME = "sitemap.xml";

  /** What one file may hold: so many addresses, and 50 MiB. */
  private static final int MOST_PAGES = 50_000;

  private static final int MOST_BYTES = 50 << 20;

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String START =
      XML + "<urlset xmlns=\"" + SCHEMA + "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
  private static final String END = "</urlset>\n";

  private final SiteAddress address;
  private final int mostPages;
  private final int mostBytes;

  /** A sitemap of the pages below an address. */
  Sitemap(SiteAddress address) {
    this(address, MOST_PAGES, MOST_BYTES);
  }

  Sitemap(SiteAddress address, int mostPages, int mostBytes) {
    this.address = address;
    this.mostPages = mostPages;
    this.mostBytes = mostBytes;
  }

  /** The files by name: the one, or where there are too many pages for it an index and parts. */
  Map<String, String> files(Collection<SitePage> pages) {
    List<String> parts = parts(pages);
    Map<String, String> files = new LinkedHashMap<>();
    if (parts.size() == 1) {
      files.put(NAME, START + parts.get(0) + END);
      return files;
    }
    StringBuilder index = new StringBuilder(XML);
    index.append("<sitemapindex xmlns=\"").append(SCHEMA).append("\">\n");
    for (int i = 0; i < parts.size(); i++) {
      String name = "sitemap-" + (i + 1) + ".xml";
      files.put(name, START + parts.get(i) + END);
      index.append("<sitemap><loc>").append(escaped(address.url() + name));
      index.append("</loc></sitemap>\n");
    }
    files.put(NAME, index.append("</sitemapindex>\n").toString());
    return files;
  }

  private List<String> parts(Collection<SitePage> pages) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int frame = bytes(START + END);
    int size = frame;
    int count = 0;
    for (SitePage page : pages) {
      String entry = entry(page);
      int bytes = bytes(entry);
      if (count > 0 && (count == mostPages || size + bytes > mostBytes)) {
        parts.add(part.toString());
        part = new StringBuilder();
        size = frame;
        count = 0;
      }
      part.append(entry);
      size += bytes;
      count++;
    }
    parts.add(part.toString());
    return parts;
  }

  private String entry(SitePage page) {
    StringBuilder entry = new StringBuilder("<url>\n<loc>");
    entry.append(link(page.path())).append("</loc>\n");
    page.revised()
        .ifPresent(day -> entry.append("<lastmod>").append(Dates.iso(day)).append("</lastmod>\n"));
    if (page.editions().size() > 1) {
      page.editions().forEach((language, path) -> alternate(entry, language.tag(), path));
      alternate(entry, "x-default", page.original());
    }
    return entry.append("</url>\n").toString();
  }

  private void alternate(StringBuilder entry, String language, String path) {
    entry.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language);
    entry.append("\" href=\"").append(link(path)).append("\"/>\n");
  }

  private String link(String path) {
    return escaped(address.of(path.substring(SitePart.PUBLIC.root().length())));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&apos;");
  }
}
