package org.policypress.website;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.compose.DocumentView;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.model.Document.Audience;
import org.policypress.model.Document.Format;
import org.policypress.model.KebabCase;
import org.policypress.render.PageSections;
import org.policypress.render.SearchView;
import org.policypress.render.TemplateSource;

/** The search of a part of the site: an index for each organisation, language and audience. */
final class SearchFiles {
  /** Ours, in {@code assets/} of the templates. */
  private static final List<String> SCRIPTS =
      List.of("search.js", "search-engine.js", "normalise.js");

  private final SitePart part;
  private final Vocabulary vocabulary;

  /** Audiences that have an index, by the folder in which it lies. */
  private final Map<String, List<Audience>> audiences = new LinkedHashMap<>();

  private final Map<String, String> files = new LinkedHashMap<>();

  /** Indexes these documents of a part, as far as they are pages. */
  SearchFiles(SitePart part, Vocabulary vocabulary, List<RenderedDocument> documents) {
    this.part = part;
    this.vocabulary = vocabulary;
    Map<String, List<RenderedDocument>> folders = new LinkedHashMap<>();
    documents.stream()
        .filter(d -> d.job().formats().contains(Format.HTML) && d.body().isPresent())
        .forEach(
            d ->
                folders
                    .computeIfAbsent(
                        folder(d.job().policy(), d.job().language()), f -> new ArrayList<>())
                    .add(d));
    folders.forEach(this::index);
  }

  private void index(String folder, List<RenderedDocument> documents) {
    Language language = documents.get(0).job().language();
    Messages messages = vocabulary.messages(language);
    for (Audience audience : Audience.values()) {
      List<RenderedDocument> read =
          documents.stream()
              .filter(d -> d.job().document().audience().value() == audience)
              .toList();
      if (!read.isEmpty()) {
        SearchIndex index = new SearchIndex(language);
        read.forEach(document -> add(document, language, index));
        files.put(
            folder + name(audience),
            index.script(KebabCase.of(audience), messages.sentence(audience)));
        audiences.computeIfAbsent(folder, f -> new ArrayList<>()).add(audience);
      }
    }
  }

  private static void add(RenderedDocument document, Language language, SearchIndex index) {
    DocumentView view = document.view();
    String html = document.body().orElse("");
    index.add(view.id(), view.title(), view.school(), PageSections.of(html, language));
  }

  /** What every search of this part loads, by name; nothing if there is nothing to search. */
  Map<String, byte[]> assets(TemplateSource templates) {
    Map<String, byte[]> assets = new LinkedHashMap<>();
    if (!files.isEmpty()) {
      SCRIPTS.forEach(
          name -> templates.bytes("assets/" + name).ifPresent(bytes -> assets.put(name, bytes)));
      assets.putAll(FuseScript.files());
    }
    return assets;
  }

  /** The indexes by path. */
  Map<String, String> files() {
    return files;
  }

  /**
   * What a page needs to search its organisation in its language; nothing if there is no page to
   * find.
   *
   * @param from path of the page
   * @param school the school to whose pages it belongs; nothing for a page of the organisation
   */
  Optional<SearchView> view(
      String from, CheckedPolicy policy, Language language, Optional<String> school) {
    String folder = folder(policy, language);
    List<Audience> read = audiences.getOrDefault(folder, List.of());
    if (read.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        SearchView.of(
            SiteFile.href(from, folder),
            read.stream().map(SearchFiles::name).toList(),
            school,
            vocabulary.messages(language)));
  }

  private String folder(CheckedPolicy policy, Language language) {
    return part.root() + policy.group().id() + "/" + language.tag() + "/";
  }

  private static String name(Audience audience) {
    return "search-" + KebabCase.of(audience) + ".js";
  }
}
