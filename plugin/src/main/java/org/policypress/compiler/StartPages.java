package org.policypress.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.compose.Text;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.model.Document.Format;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.IndexView;
import org.policypress.render.IndexView.Edition;
import org.policypress.render.IndexView.Group;
import org.policypress.render.IndexView.Listed;
import org.policypress.render.IndexView.Shelf;
import org.policypress.render.PageAssembler;
import org.policypress.render.PageText;
import org.policypress.render.PageView.Alternate;

/** Start pages of the site, one for each language: organisations, schools, documents. */
final class StartPages {
  private static final String COMMON = "common";

  private final Vocabulary vocabulary;
  private final PageAssembler pages;
  private final Diagnostics sink;

  StartPages(Vocabulary vocabulary, PageAssembler pages, Diagnostics sink) {
    this.vocabulary = vocabulary;
    this.pages = pages;
    this.sink = sink;
  }

  /** Path of the start page in a language: {@code index.html} in the language of the sources. */
  static String path(Language language, CheckedPolicy policy) {
    String source = policy.group().base().organisation().sourceLanguage().value();
    return language.tag().equals(source) ? "index.html" : "index." + language.tag() + ".html";
  }

  /** Pages by path. */
  Map<String, String> make(List<RenderedDocument> documents) {
    Map<String, String> made = new LinkedHashMap<>();
    if (documents.isEmpty()) {
      return made;
    }
    CheckedPolicy first = documents.get(0).job().policy();
    Set<Language> languages = new LinkedHashSet<>();
    documents.forEach(document -> languages.add(document.job().language()));
    if (languages.stream().noneMatch(language -> path(language, first).equals("index.html"))) {
      view(documents, languages, languages.iterator().next(), first, "index.html", made);
    }
    for (Language language : languages) {
      view(documents, languages, language, first, path(language, first), made);
    }
    return made;
  }

  private void view(
      List<RenderedDocument> documents,
      Set<Language> languages,
      Language language,
      CheckedPolicy first,
      String path,
      Map<String, String> made) {
    Messages messages = vocabulary.messages(language);
    IndexView view =
        new IndexView(
            messages.get("site/title"),
            messages.get("site/description"),
            language,
            languages.stream()
                .map(l -> new Alternate(l, path(l, first), l.equals(language)))
                .toList(),
            List.of(),
            groups(documents, language),
            "assets/",
            PageAssembler.words(messages));
    pages.index(view, sink).ifPresent(html -> made.put(path, html));
  }

  private List<Group> groups(List<RenderedDocument> documents, Language language) {
    Map<CheckedPolicy, List<RenderedDocument>> byPolicy = new LinkedHashMap<>();
    documents.forEach(
        d -> byPolicy.computeIfAbsent(d.job().policy(), p -> new ArrayList<>()).add(d));
    List<Group> groups = new ArrayList<>();
    byPolicy.forEach(
        (policy, of) -> {
          Wording wording = vocabulary.wording(policy, language);
          String id = policy.group().id();
          PageText name =
              text(wording.phrase(policy.group().base().organisation().name()), wording);
          groups.add(new Group(id, name, Optional.empty(), shelves(policy, of, language)));
        });
    return groups;
  }

  private List<Shelf> shelves(
      CheckedPolicy policy, List<RenderedDocument> documents, Language language) {
    Wording wording = vocabulary.wording(policy, language);
    List<Shelf> shelves = new ArrayList<>();
    boolean alone = policy.group().base().organisation().schools().isEmpty();
    shelf(
            COMMON,
            text(wording.say(alone ? "site/documents" : "site/common"), wording),
            Optional.empty(),
            documents,
            wording)
        .ifPresent(shelves::add);
    for (SchoolPolicy school : policy.group().schools()) {
      PageText name = text(wording.phrase(school.school().name()), wording);
      shelf(school.id(), name, Optional.of(school.id()), documents, wording)
          .ifPresent(shelves::add);
    }
    return shelves;
  }

  private Optional<Shelf> shelf(
      String id,
      PageText name,
      Optional<String> school,
      List<RenderedDocument> documents,
      Wording wording) {
    List<RenderedDocument> here =
        documents.stream()
            .filter(d -> d.job().school().map(SchoolPolicy::id).equals(school))
            .toList();
    Map<String, List<RenderedDocument>> byId = new LinkedHashMap<>();
    here.forEach(
        d -> byId.computeIfAbsent(d.job().document().id().value(), i -> new ArrayList<>()).add(d));
    List<Listed> listed =
        byId.values().stream().map(editions -> listed(editions, wording)).toList();
    return listed.isEmpty() ? Optional.empty() : Optional.of(new Shelf(id, name, listed));
  }

  private Listed listed(List<RenderedDocument> editions, Wording wording) {
    DocumentJob first = editions.get(0).job();
    Messages messages = vocabulary.messages(wording.language());
    return new Listed(
        text(wording.phrase(first.document().title()), wording),
        messages.get(first.document().audience().value()),
        editions.stream().map(document -> edition(document, messages)).toList());
  }

  private static PageText text(Text text, Wording wording) {
    return new PageText(text, wording.language());
  }

  private static Edition edition(RenderedDocument document, Messages messages) {
    DocumentJob job = document.job();
    Optional<String> page =
        job.formats().contains(Format.HTML)
            ? Optional.of(SiteFile.path(job, Format.HTML))
            : Optional.empty();
    return new Edition(
        job.language(),
        document.draft() ? Optional.of(messages.get("translation/draft-line")) : Optional.empty(),
        page,
        SiteAssembler.downloads(document, "index.html", messages));
  }
}
