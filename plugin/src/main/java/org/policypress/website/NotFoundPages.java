package org.policypress.website;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.render.AccessibilityLink;
import org.policypress.render.NotFoundView;
import org.policypress.render.PageAssembler;
import org.policypress.render.PageHead;
import org.policypress.render.PageView.Alternate;

/** The pages that a server gives instead of one that is not there, one for each language. */
final class NotFoundPages {
  private final SitePart part;
  private final String basePath;
  private final Vocabulary vocabulary;
  private final PageAssembler pages;
  private final Diagnostics sink;

  /**
   * @param basePath path on the host where the part stands, beginning and ending in {@code /}
   */
  NotFoundPages(
      SitePart part,
      String basePath,
      Vocabulary vocabulary,
      PageAssembler pages,
      Diagnostics sink) {
    this.part = part;
    this.basePath = basePath;
    this.vocabulary = vocabulary;
    this.pages = pages;
    this.sink = sink;
  }

  /** Name of the page in a language: {@code 404.html} in the language of the sources. */
  static String name(Language language, Language source) {
    return language.equals(source) ? "404.html" : "404." + language.tag() + ".html";
  }

  /** Names the pages, one in each language of a part. */
  void list(SiteMap map, SiteFiles files) {
    for (Language language : map.languages()) {
      files.page(part.root() + name(language, map.source()), () -> page(map, language));
    }
  }

  private Optional<String> page(SiteMap map, Language language) {
    String home = map.root(language).orElseThrow();
    return pages.notFound(
        view(language, map.source(), map.languages(), home, statements(map, language)), sink);
  }

  private List<AccessibilityLink> statements(SiteMap map, Language language) {
    String path = part.root() + name(language, map.source());
    return AccessibilityLinks.ofAll(map, vocabulary, language, path).stream()
        .map(link -> link.below(basePath))
        .toList();
  }

  private NotFoundView view(
      Language language,
      Language source,
      Collection<Language> all,
      String home,
      List<AccessibilityLink> statements) {
    Messages messages = vocabulary.messages(language);
    return new NotFoundView(
        messages.get("not-found/title"),
        messages.get("not-found/description"),
        List.of(
            messages.get("not-found/mistyped"),
            messages.get("not-found/withdrawn"),
            messages.get("not-found/language")),
        language,
        all.stream()
            .map(l -> new Alternate(l, basePath + name(l, source), l.equals(language)))
            .toList(),
        basePath + home.substring(part.root().length()),
        messages.get("not-found/home"),
        statements,
        PageHead.unlisted(),
        basePath + "assets/",
        PageAssembler.words(messages));
  }
}
