package org.policypress.website;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.policypress.edition.SitePart;
import org.policypress.language.Dates;
import org.policypress.render.PageHead;

/** Says of each page of a part where it and its editions are, and remembers it for the sitemap. */
final class PageHeads {
  private final SitePart part;
  private final Optional<SiteAddress> address;
  private final Map<String, SitePage> pages = new TreeMap<>();

  /**
   * @param part the part; only pages of the public one are listed and have an address
   * @param address where the public part is, if that is known
   */
  PageHeads(SitePart part, Optional<SiteAddress> address) {
    this.part = part;
    this.address = part == SitePart.PUBLIC ? address : Optional.empty();
  }

  /** The pages so far, by path. */
  Collection<SitePage> pages() {
    return Collections.unmodifiableCollection(pages.values());
  }

  /** The head of a page at the path that its editions say. */
  PageHead of(SitePage page) {
    pages.put(page.path(), page);
    return of(page, page.path());
  }

  /** The head of a page that also stands at another path than that of its edition. */
  PageHead of(SitePage page, String path) {
    UnaryOperator<String> link =
        address
            .<UnaryOperator<String>>map(a -> to -> a.of(inPart(to)))
            .orElse(to -> SiteFile.href(path, to));
    return new PageHead(
        page.kind(),
        part == SitePart.PUBLIC,
        address.map(a -> a.of(inPart(page.path()))),
        page.editions().entrySet().stream()
            .map(e -> new PageHead.Edition(e.getKey(), link.apply(e.getValue())))
            .toList(),
        Optional.of(link.apply(page.original())),
        page.revised().map(Dates::iso));
  }

  private String inPart(String path) {
    return path.substring(part.root().length());
  }
}
