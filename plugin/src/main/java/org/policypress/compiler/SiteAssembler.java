package org.policypress.compiler;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.compose.Text;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Dates;
import org.policypress.language.Messages;
import org.policypress.model.Document.Format;
import org.policypress.model.KebabCase;
import org.policypress.publish.SiteTree;
import org.policypress.render.PageAssembler;
import org.policypress.render.PageText;
import org.policypress.render.PageView;
import org.policypress.render.PageView.Alternate;
import org.policypress.render.PageView.Crumb;
import org.policypress.render.PageView.Download;
import org.policypress.render.StrictFreeMarker;
import org.policypress.render.TemplateSource;

/** Puts rendered documents together to the complete tree of a site. */
final class SiteAssembler {
  private final TemplateSource templates;
  private final Vocabulary vocabulary;
  private final PageAssembler pages;
  private final Diagnostics sink;
  private final SiteTree tree = new SiteTree();
  private final Set<String> paths = new HashSet<>();

  SiteAssembler(TemplateSource templates, Vocabulary vocabulary, Diagnostics sink) {
    this.templates = templates;
    this.vocabulary = vocabulary;
    this.sink = sink;
    this.pages =
        new PageAssembler(StrictFreeMarker.configuration(templates.loader()), templates::shownPath);
  }

  /** The complete tree; what could not be made was reported. */
  SiteTree assemble(List<RenderedDocument> documents) {
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
      page(document, documents, Format.HTML);
      page(document, documents, Format.FRAGMENT);
    }
    new StartPages(vocabulary, pages, sink)
        .make(documents)
        .forEach((path, html) -> add(path, utf8(html)));
    for (String name : PageAssembler.ASSETS) {
      templates.bytes("assets/" + name).ifPresent(bytes -> add("assets/" + name, bytes));
    }
    return tree;
  }

  private void page(RenderedDocument document, List<RenderedDocument> all, Format format) {
    DocumentJob job = document.job();
    if (!job.formats().contains(format) || document.body().isEmpty()) {
      return;
    }
    String path = SiteFile.path(job, format);
    PageView view = view(document, all, path);
    Optional<String> html =
        format == Format.HTML ? pages.page(view, sink) : pages.fragment(view, sink);
    html.ifPresent(text -> add(path, utf8(text)));
  }

  private PageView view(RenderedDocument document, List<RenderedDocument> all, String path) {
    DocumentJob job = document.job();
    Messages messages = vocabulary.messages(job.language());
    Wording wording = vocabulary.wording(job.policy(), job.language());
    List<Alternate> alternates = new ArrayList<>();
    for (RenderedDocument other : all) {
      if (other.job().isSameDocument(job) && other.job().formats().contains(Format.HTML)) {
        String href = SiteFile.href(path, SiteFile.path(other.job(), Format.HTML));
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
        SiteFile.href(path, "assets/"),
        PageAssembler.words(messages));
  }

  private static List<Crumb> crumbs(
      String path,
      PageText organisation,
      Optional<PageText> school,
      PageText title,
      DocumentJob job) {
    List<Crumb> crumbs = new ArrayList<>();
    String start = SiteFile.href(path, StartPages.path(job.language(), job.policy()));
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
