package org.policypress.website;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.compose.Text;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.model.Document.Format;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.BrandView;
import org.policypress.render.IndexView;
import org.policypress.render.IndexView.Edition;
import org.policypress.render.IndexView.Group;
import org.policypress.render.IndexView.Listed;
import org.policypress.render.IndexView.Shelf;
import org.policypress.render.PageAssembler;
import org.policypress.render.PageHead;
import org.policypress.render.PageText;
import org.policypress.render.PageView.Alternate;

/** Start pages of a part of the site, one for each language: organisations, schools, documents. */
final class StartPages {
  private static final String COMMON = "common";

  private final SitePart part;
  private final Vocabulary vocabulary;
  private final PageHeads heads;
  private final BrandFiles brands;
  private final PageAssembler pages;
  private final Diagnostics sink;

  StartPages(
      SitePart part,
      Vocabulary vocabulary,
      PageHeads heads,
      BrandFiles brands,
      PageAssembler pages,
      Diagnostics sink) {
    this.part = part;
    this.vocabulary = vocabulary;
    this.heads = heads;
    this.brands = brands;
    this.pages = pages;
    this.sink = sink;
  }

  /** Path of the start page in a language: {@code index.html} in the language of the sources. */
  static String path(SitePart part, Language language, CheckedPolicy policy) {
    return part.root()
        + (language.equals(source(policy)) ? "index.html" : "index." + language.tag() + ".html");
  }

  /** The language of the first start page: that in which the first policy is written. */
  static Language source(CheckedPolicy first) {
    return Language.of(first.group().base().organisation().sourceLanguage().value());
  }

  /** The languages of documents, in their order. */
  static Set<Language> languages(List<RenderedDocument> documents) {
    Set<Language> languages = new LinkedHashSet<>();
    documents.forEach(document -> languages.add(document.job().language()));
    return languages;
  }

  /** Pages by path. */
  Map<String, String> make(List<RenderedDocument> documents) {
    Map<String, String> made = new LinkedHashMap<>();
    if (documents.isEmpty()) {
      return made;
    }
    CheckedPolicy first = documents.get(0).job().policy();
    Set<Language> languages = languages(documents);
    String root = part.root() + "index.html";
    if (languages.stream().noneMatch(language -> path(part, language, first).equals(root))) {
      view(documents, languages, languages.iterator().next(), first, root, made);
    }
    for (Language language : languages) {
      view(documents, languages, language, first, path(part, language, first), made);
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
    SitePage page = page(documents, languages, language, first);
    IndexView view =
        new IndexView(
            messages.get("site/title"),
            messages.get("site/description"),
            language,
            languages.stream()
                .map(
                    l ->
                        new Alternate(
                            l, SiteFile.href(path, path(part, l, first)), l.equals(language)))
                .toList(),
            List.of(),
            groups(documents, language),
            path.equals(page.path()) ? heads.of(page) : heads.of(page, path),
            brand(documents, path),
            "assets/",
            PageAssembler.words(messages));
    pages.index(view, sink).ifPresent(html -> made.put(path, html));
  }

  private SitePage page(
      List<RenderedDocument> documents,
      Set<Language> languages,
      Language language,
      CheckedPolicy first) {
    Map<Language, String> editions = new LinkedHashMap<>();
    languages.forEach(l -> editions.put(l, path(part, l, first)));
    return new SitePage(
        PageHead.Kind.WEBSITE,
        language,
        editions,
        source(first),
        documents.stream().map(d -> d.view().revised()).max(Comparator.naturalOrder()));
  }

  /** What the only organisation looks like; several share the look of the templates. */
  private Optional<BrandView> brand(List<RenderedDocument> documents, String path) {
    List<CheckedPolicy> policies =
        documents.stream().map(document -> document.job().policy()).distinct().toList();
    return policies.size() == 1 ? brands.view(path, policies.get(0)) : Optional.empty();
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
            ? Optional.of(SiteFile.href(job.part().root(), SiteFile.path(job, Format.HTML)))
            : Optional.empty();
    return new Edition(
        job.language(),
        document.draft() ? Optional.of(messages.get("translation/draft-line")) : Optional.empty(),
        page,
        SiteAssembler.downloads(document, job.part().root(), messages));
  }
}
