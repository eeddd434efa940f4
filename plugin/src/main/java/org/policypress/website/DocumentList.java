package org.policypress.website;

import java.util.List;
import java.util.Optional;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.language.Language;
import org.policypress.model.Document.Audience;
import org.policypress.model.Document.Format;
import org.policypress.model.KebabCase;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.PageText;
import org.policypress.render.PageView.Download;
import org.policypress.render.StartContent.Edition;
import org.policypress.render.StartContent.Link;
import org.policypress.render.StartContent.Listed;
import org.policypress.render.StartContent.Shelf;

/** The documents that a page names, each in the language of the page where there is one. */
final class DocumentList {
  private final PageSetting setting;

  DocumentList(PageSetting setting) {
    this.setting = setting;
  }

  /** Documents of a school or of the group for one audience; nothing if there are none. */
  Optional<Shelf> shelf(
      Optional<SchoolPolicy> school, Audience audience, PageText heading, Optional<String> page) {
    List<Listed> documents =
        setting.organisation().shelf(school, audience).stream()
            .flatMap(editions -> listed(editions).stream())
            .toList();
    String id = (school.isPresent() ? "own-" : "common-") + KebabCase.of(audience);
    return documents.isEmpty()
        ? Optional.empty()
        : Optional.of(new Shelf(id, heading, page.map(setting::href), documents));
  }

  /** A document with all its editions; nothing if none of them can be read. */
  Optional<Listed> listed(List<RenderedDocument> editions) {
    return nearest(editions)
        .flatMap(this::edition)
        .map(
            first ->
                new Listed(
                    first,
                    editions.stream()
                        .filter(e -> !e.job().language().equals(first.link().edition()))
                        .flatMap(e -> edition(e).stream())
                        .toList()));
  }

  /** The edition in the language of the page, or else the one that prevails. */
  Optional<RenderedDocument> nearest(List<RenderedDocument> editions) {
    return in(editions, setting.language())
        .or(() -> in(editions, setting.organisation().source()))
        .or(() -> editions.stream().findFirst());
  }

  private static Optional<RenderedDocument> in(List<RenderedDocument> editions, Language language) {
    return editions.stream().filter(e -> e.job().language().equals(language)).findFirst();
  }

  private Optional<Edition> edition(RenderedDocument document) {
    DocumentJob job = document.job();
    List<Download> files = Downloads.of(document, setting.path(), setting.messages());
    Optional<Download> pdf =
        files.stream().filter(f -> f.format().equals(KebabCase.of(Format.PDF))).findFirst();
    Optional<String> page =
        job.isPage()
            ? Optional.of(setting.href(SiteFile.path(job, Format.HTML)))
            : Optional.empty();
    Optional<String> target =
        page.or(() -> pdf.map(Download::href))
            .or(() -> files.stream().findFirst().map(Download::href));
    return target.map(
        href ->
            new Edition(
                new Link(setting.text(job.document().title()), href, job.language()),
                document.parts().draft()
                    ? Optional.of(setting.messages().get("translation/draft-line"))
                    : Optional.empty(),
                pdf.stream().toList()));
  }
}
