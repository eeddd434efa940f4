package org.policypress.website;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.model.Document.Format;
import org.policypress.publish.SiteTree;
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
  private final SiteTree tree = new SiteTree();
  private final Set<String> paths = new HashSet<>();

  /**
   * @param address where the public tree is on the web, if that is known
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

  /** The complete tree; what could not be made was reported. */
  public SiteTree assemble(List<RenderedDocument> documents) {
    for (SitePart part : SitePart.values()) {
      List<RenderedDocument> here =
          documents.stream().filter(document -> document.job().part() == part).toList();
      if (!here.isEmpty()) {
        assemble(part, here);
      }
    }
    return tree;
  }

  private void assemble(SitePart part, List<RenderedDocument> documents) {
    SiteMap map = new SiteMap(part, documents);
    SearchFiles search = new SearchFiles(part, vocabulary, documents);
    BreachPages breach = new BreachPages(part, vocabulary, documents);
    BrandFiles brands = new BrandFiles(part, templates);
    documents.forEach(document -> brands.files(document.job().policy()).forEach(this::add));
    search.files().forEach((path, script) -> add(path, utf8(script)));
    search.assets(templates).forEach((name, bytes) -> add(part.root() + "assets/" + name, bytes));
    breach.assets(templates).forEach((name, bytes) -> add(part.root() + "assets/" + name, bytes));
    PageHeads heads = new PageHeads(part, address);
    DocumentPages views = new DocumentPages(map, vocabulary, search, breach, heads, brands);
    for (RenderedDocument document : documents) {
      document
          .files()
          .forEach((format, bytes) -> add(SiteFile.path(document.job(), format), bytes));
      if (document.job().formats().contains(Format.ADOC)) {
        document
            .figures()
            .forEach(
                (name, svg) ->
                    add(document.job().folder() + "figures/" + name + ".svg", utf8(svg)));
      }
      if (document.body().isPresent()) {
        pages(document, views);
      }
    }
    new StartPages(map, vocabulary, search, breach, heads, brands, pages, sink)
        .make()
        .forEach((path, html) -> add(path, utf8(html)));
    add(part.root() + "assets/" + PageAssembler.SHEET, PageSheet.of(templates));
    assets(part, PageAssembler.SCRIPTS);
    if (documents.stream().anyMatch(d -> d.job().formats().contains(Format.FRAGMENT))) {
      add(part.root() + "assets/" + FragmentSheet.NAME, FragmentSheet.of(templates));
    }
    new MachineFiles(part, address, vocabulary, pages, sink)
        .make(map, heads.pages())
        .forEach((path, text) -> add(path, utf8(text)));
  }

  private void pages(RenderedDocument document, DocumentPages views) {
    DocumentJob job = document.job();
    if (job.formats().contains(Format.HTML)) {
      PageView view = views.page(document);
      pages.page(view, sink).ifPresent(html -> add(SiteFile.path(job, Format.HTML), utf8(html)));
      if (view.matrix().isPresent()) {
        assets(job.part(), MatrixFilter.ASSETS);
      }
    }
    if (job.formats().contains(Format.FRAGMENT)) {
      pages
          .fragment(views.view(document, Format.FRAGMENT), sink)
          .ifPresent(html -> add(SiteFile.path(job, Format.FRAGMENT), utf8(html)));
    }
  }

  private void assets(SitePart part, List<String> names) {
    for (String name : names) {
      templates
          .bytes("assets/" + name)
          .ifPresent(bytes -> add(part.root() + "assets/" + name, bytes));
    }
  }

  /** Figures may be shared by documents of a folder: they have the same data, so the same bytes. */
  private void add(String path, byte[] bytes) {
    if (paths.add(path)) {
      tree.add(path, bytes);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
