package org.policypress.website;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.model.Document.Format;
import org.policypress.render.MatrixFilter;
import org.policypress.render.PageAssembler;
import org.policypress.render.PageView;
import org.policypress.render.StrictFreeMarker;
import org.policypress.render.TemplateSource;

/** Puts rendered documents together to the complete site: a public tree and an internal one. */
public final class SiteAssembler {
  private final TemplateSource templates;
  private final Vocabulary vocabulary;
  private final Optional<SiteAddress> address;
  private final PageAssembler pages;
  private final Diagnostics sink;
  private final SiteFiles files = new SiteFiles();
  private final Map<MachineFiles, PageHeads> listed = new LinkedHashMap<>();

  /** Parts in which some page has a table to filter. */
  private final Set<SitePart> filtered = EnumSet.noneOf(SitePart.class);

  /**
   * @param address where the public tree is on the web, if that is known
   * @param sink takes what is wrong with templates when a page is made
   */
  public SiteAssembler(
      TemplateSource templates,
      Vocabulary vocabulary,
      Optional<SiteAddress> address,
      Diagnostics sink) {
    this.templates = templates;
    this.vocabulary = vocabulary;
    this.address = address;
    this.sink = sink;
    this.pages =
        new PageAssembler(StrictFreeMarker.configuration(templates.loader()), templates::shownPath);
  }

  /** The files of the site but for {@link #late}; none is made yet. */
  public SiteFiles files(Collection<RenderedDocument> documents) {
    for (SitePart part : SitePart.values()) {
      List<RenderedDocument> here =
          documents.stream().filter(document -> document.job().part() == part).toList();
      if (!here.isEmpty()) {
        list(part, here);
      }
    }
    return files;
  }

  /** What depends on the pages that have been made: sitemaps, and what filters their tables. */
  public Map<String, byte[]> late() {
    Map<String, byte[]> late = new LinkedHashMap<>();
    listed.forEach(
        (machine, heads) ->
            machine
                .sitemap(heads.pages())
                .forEach((path, xml) -> late.put(path, xml.getBytes(StandardCharsets.UTF_8))));
    filtered.forEach(part -> late.putAll(assets(part, MatrixFilter.ASSETS)));
    return late;
  }

  private void list(SitePart part, List<RenderedDocument> documents) {
    SiteMap map = new SiteMap(part, documents);
    SearchFiles search = new SearchFiles(part, vocabulary, documents);
    BreachPages breach = new BreachPages(part, vocabulary, documents);
    BrandFiles brands = new BrandFiles(part, templates);
    map.organisations().forEach(o -> brands.files(o.policy()).forEach(files::bytes));
    search.files().forEach(files::text);
    search.assets(templates).forEach((name, bytes) -> files.bytes(asset(part, name), bytes));
    breach.assets(templates).forEach((name, bytes) -> files.bytes(asset(part, name), bytes));
    PageHeads heads = new PageHeads(part, address);
    DocumentPages views = new DocumentPages(map, vocabulary, search, breach, heads, brands);
    documents.forEach(document -> list(document, views));
    new StartPages(map, vocabulary, search, breach, heads, brands, pages, files, sink).list();
    files.bytes(asset(part, PageAssembler.SHEET), PageSheet.of(templates));
    assets(part, PageAssembler.SCRIPTS).forEach(files::bytes);
    if (documents.stream().anyMatch(d -> d.job().formats().contains(Format.FRAGMENT))) {
      files.bytes(asset(part, FragmentSheet.NAME), FragmentSheet.of(templates));
    }
    MachineFiles machine = new MachineFiles(part, address, vocabulary, pages, sink);
    machine.list(map, files);
    listed.put(machine, heads);
  }

  private void list(RenderedDocument document, DocumentPages views) {
    DocumentJob job = document.job();
    for (Format format : job.formats()) {
      String path = SiteFile.path(job, format);
      switch (format) {
        case HTML -> files.page(path, () -> page(views.page(document), job.part()));
        case FRAGMENT -> files.page(path, () -> pages.fragment(views.fragment(document), sink));
        default -> files.file(path, () -> document.parts().file(format));
      }
    }
    if (job.formats().contains(Format.ADOC)) {
      document
          .parts()
          .figures()
          .forEach((name, svg) -> files.file(job.folder() + "figures/" + name + ".svg", () -> svg));
    }
  }

  private Optional<String> page(PageView view, SitePart part) {
    if (view.matrix().isPresent()) {
      filtered.add(part);
    }
    return pages.page(view, sink);
  }

  private Map<String, byte[]> assets(SitePart part, List<String> names) {
    Map<String, byte[]> assets = new LinkedHashMap<>();
    for (String name : names) {
      templates.bytes("assets/" + name).ifPresent(bytes -> assets.put(asset(part, name), bytes));
    }
    return assets;
  }

  private static String asset(SitePart part, String name) {
    return part.root() + "assets/" + name;
  }
}
