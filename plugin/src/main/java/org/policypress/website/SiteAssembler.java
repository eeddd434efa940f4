package org.policypress.website;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.compose.Text;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Dates;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.model.Document.Format;
import org.policypress.model.KebabCase;
import org.policypress.model.SchoolPolicy;
import org.policypress.publish.SiteTree;
import org.policypress.render.PageAssembler;
import org.policypress.render.PageHead;
import org.policypress.render.PageText;
import org.policypress.render.PageView;
import org.policypress.render.PageView.Alternate;
import org.policypress.render.PageView.Crumb;
import org.policypress.render.PageView.Download;
import org.policypress.render.StrictFreeMarker;
import org.policypress.render.TemplateSource;

/** Puts rendered documents together to the complete site: a public tree and an internal one. */
public final class SiteAssembler {
  /** What the pages of a part have around them. */
  private record Around(
      List<RenderedDocument> documents, SearchFiles search, PageHeads heads, BrandFiles brands) {}

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
    SearchFiles search = new SearchFiles(part, vocabulary, documents);
    BrandFiles brands = new BrandFiles(part, templates);
    documents.forEach(document -> brands.files(document.job().policy()).forEach(this::add));
    search.files().forEach((path, script) -> add(path, utf8(script)));
    search.assets(templates).forEach((name, bytes) -> add(part.root() + "assets/" + name, bytes));
    PageHeads heads = new PageHeads(part, address);
    Around around = new Around(documents, search, heads, brands);
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
      page(document, around, Format.HTML);
      page(document, around, Format.FRAGMENT);
    }
    new StartPages(part, vocabulary, heads, brands, pages, sink)
        .make(documents)
        .forEach((path, html) -> add(path, utf8(html)));
    for (String name : PageAssembler.ASSETS) {
      templates
          .bytes("assets/" + name)
          .ifPresent(bytes -> add(part.root() + "assets/" + name, bytes));
    }
    new MachineFiles(part, address, vocabulary, pages, sink)
        .make(documents, heads.pages())
        .forEach((path, text) -> add(path, utf8(text)));
  }

  private void page(RenderedDocument document, Around around, Format format) {
    DocumentJob job = document.job();
    if (!job.formats().contains(format) || document.body().isEmpty()) {
      return;
    }
    String path = SiteFile.path(job, format);
    PageView view = view(document, around, path);
    Optional<String> html =
        format == Format.HTML ? pages.page(view, sink) : pages.fragment(view, sink);
    html.ifPresent(text -> add(path, utf8(text)));
  }

  private PageView view(RenderedDocument document, Around around, String path) {
    DocumentJob job = document.job();
    Messages messages = vocabulary.messages(job.language());
    Wording wording = vocabulary.wording(job.policy(), job.language());
    List<Alternate> alternates = new ArrayList<>();
    Map<Language, String> editions = new LinkedHashMap<>();
    for (RenderedDocument other : around.documents()) {
      if (other.job().isSameDocument(job) && other.job().formats().contains(Format.HTML)) {
        String edition = SiteFile.path(other.job(), Format.HTML);
        editions.put(other.job().language(), edition);
        String href = SiteFile.href(path, edition);
        alternates.add(
            new Alternate(
                other.job().language(), href, other.job().language().equals(job.language())));
      }
    }
    PageText title = new PageText(document.view().title(), job.language());
    PageText organisation = new PageText(document.view().organisation(), job.language());
    Optional<PageText> school =
        document.view().school().map(s -> new PageText(s.label(), job.language()));
    return new PageView(
        KebabCase.of(job.document().kind().value()),
        title,
        document.view().subtitle().map(Text::plain).orElse(title.toString()),
        job.language(),
        organisation,
        school,
        messages.get(job.document().audience().value()),
        alternates,
        downloads(document, path, messages),
        Optional.of(
            new PageView.Revised(
                Dates.iso(document.view().revised()),
                new PageText(wording.date(document.view().revised()).legal(), job.language()))),
        Optional.empty(),
        crumbs(path, organisation, school, title, job),
        document.body().orElse(""),
        around
            .search()
            .view(path, job.policy(), job.language(), job.school().map(SchoolPolicy::id)),
        head(document, editions, around.heads()),
        around.brands().view(path, job.policy()),
        SiteFile.href(path, job.part().root() + "assets/"),
        PageAssembler.words(messages));
  }

  /** What machines are told of a document that is a page; a fragment has no head. */
  private static PageHead head(
      RenderedDocument document, Map<Language, String> editions, PageHeads heads) {
    DocumentJob job = document.job();
    return editions.containsKey(job.language())
        ? heads.of(
            new SitePage(
                PageHead.Kind.ARTICLE,
                job.language(),
                editions,
                job.sourceLanguage(),
                Optional.of(document.view().revised())))
        : PageHead.unlisted();
  }

  private static List<Crumb> crumbs(
      String path,
      PageText organisation,
      Optional<PageText> school,
      PageText title,
      DocumentJob job) {
    List<Crumb> crumbs = new ArrayList<>();
    String start = SiteFile.href(path, StartPages.path(job.part(), job.language(), job.policy()));
    crumbs.add(new Crumb(organisation, Optional.of(start + "#group-" + job.policy().group().id())));
    job.school()
        .ifPresent(
            s ->
                crumbs.add(
                    new Crumb(
                        school.orElseGet(() -> PageText.of(s.id(), job.language())),
                        Optional.of(
                            start + "#shelf-" + job.policy().group().id() + "-" + s.id()))));
    crumbs.add(new Crumb(title, Optional.empty()));
    return crumbs;
  }

  /** Links to the formats that a reader may want beside the page. */
  static List<Download> downloads(RenderedDocument document, String from, Messages messages) {
    List<Download> downloads = new ArrayList<>();
    for (Format format : List.of(Format.PDF, Format.PRINT, Format.ADOC)) {
      byte[] bytes = document.files().get(format);
      if (bytes != null) {
        String id = KebabCase.of(format);
        downloads.add(
            new Download(
                id,
                messages.get("format/" + id),
                SiteFile.href(from, SiteFile.path(document.job(), format)),
                Optional.of(SiteFile.size(bytes.length))));
      }
    }
    return downloads;
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
