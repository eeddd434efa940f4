package org.policypress.website;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.policypress.compose.Term;
import org.policypress.compose.Wording;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.model.Document.Audience;
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
  private final Map<String, Set<Audience>> audiences = new LinkedHashMap<>();

  /** What an index has, by its path. */
  private final Map<String, List<RenderedDocument>> indexed = new LinkedHashMap<>();

  /** The search of these documents of a part, as far as they are pages. */
  SearchFiles(SitePart part, Vocabulary vocabulary, List<RenderedDocument> documents) {
    this.part = part;
    this.vocabulary = vocabulary;
    documents.stream().filter(document -> document.job().isPage()).forEach(this::add);
  }

  private void add(RenderedDocument document) {
    DocumentJob job = document.job();
    String folder = folder(job.policy(), job.language());
    Audience audience = job.document().audience().value();
    indexed.computeIfAbsent(folder + name(audience), path -> new ArrayList<>()).add(document);
    audiences.computeIfAbsent(folder, f -> EnumSet.noneOf(Audience.class)).add(audience);
  }

  /** What every search of this part loads, by name; nothing if there is nothing to search. */
  Map<String, byte[]> assets(TemplateSource templates) {
    Map<String, byte[]> assets = new LinkedHashMap<>();
    if (!indexed.isEmpty()) {
      SCRIPTS.forEach(
          name -> templates.bytes("assets/" + name).ifPresent(bytes -> assets.put(name, bytes)));
      assets.putAll(FuseScript.files());
    }
    return assets;
  }

  /** The indexes by path, each made when it is taken. */
  Map<String, Supplier<String>> files() {
    Map<String, Supplier<String>> files = new LinkedHashMap<>();
    indexed.forEach((path, documents) -> files.put(path, () -> script(documents)));
    return files;
  }

  private String script(List<RenderedDocument> documents) {
    DocumentJob first = documents.get(0).job();
    Audience audience = first.document().audience().value();
    SearchIndex index = new SearchIndex(first.language());
    for (RenderedDocument document : documents) {
      DocumentJob job = document.job();
      Wording wording = vocabulary.wording(job.policy(), job.language());
      index.add(
          job.document().id().value(),
          wording.phrase(job.document().title()),
          job.school().map(school -> new Term(school.id(), wording.phrase(school.school().name()))),
          PageSections.of(document.parts().body(), job.language()));
    }
    return index.script(
        KebabCase.of(audience), vocabulary.messages(first.language()).sentence(audience));
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
    Set<Audience> read = audiences.getOrDefault(folder, Set.of());
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
