package org.policypress.website;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.compose.Term;
import org.policypress.compose.Text;
import org.policypress.json.JsonText;
import org.policypress.language.Language;
import org.policypress.render.PageSection;

/**
 * What a search looks through: the pages of one organisation, in one language, for one audience.
 * Many schools have nearly the same pages, so a section is kept once and names the schools where it
 * stands, and a paragraph that several sections have is kept once too.
 *
 * <p>It is a script that hands the data to {@code search.js}, since a page that was opened from a
 * disk may load scripts only. The data are
 *
 * <ul>
 *   <li>{@code language}, {@code audience} and its {@code label};
 *   <li>{@code schools}: {@code id}, and the number of the {@code name} among the texts;
 *   <li>{@code documents}: {@code id}, the number of the {@code title}, and for documents of
 *       schools the numbers of the {@code schools};
 *   <li>{@code sections}: number of the {@code document}, {@code anchor}, numbers of the texts that
 *       are {@code chapter}, {@code heading} and {@code blocks}, and {@code schools} where not all
 *       those of the document have it;
 *   <li>{@code texts}, as {@link SearchTexts} writes them.
 * </ul>
 */
final class SearchIndex {
  private final Language language;
  private final SearchTexts texts;
  private final Map<String, Integer> schools = new LinkedHashMap<>();
  private final List<Object> schoolNames = new ArrayList<>();
  private final Map<String, Found> documents = new LinkedHashMap<>();

  SearchIndex(Language language) {
    this.language = language;
    this.texts = new SearchTexts(language);
  }

  /** A document with the schools that have it, and its sections in each of their forms. */
  private record Found(
      Text title, List<Integer> schools, Map<String, Map<PageSection, List<Integer>>> sections) {}

  /**
   * Adds a document; one of several schools is added for each of them.
   *
   * @param school its school; nothing for a document of the group
   */
  void add(String document, Text title, Optional<Term> school, List<PageSection> content) {
    Found found =
        documents.computeIfAbsent(
            document, id -> new Found(title, new ArrayList<>(), new LinkedHashMap<>()));
    Optional<Integer> number = school.map(this::school);
    number.ifPresent(found.schools()::add);
    for (PageSection section : content) {
      List<Integer> where =
          found
              .sections()
              .computeIfAbsent(section.anchor(), anchor -> new LinkedHashMap<>())
              .computeIfAbsent(section, s -> new ArrayList<>());
      number.ifPresent(where::add);
    }
  }

  private int school(Term school) {
    return schools.computeIfAbsent(
        school.id(),
        id -> {
          Map<String, Object> named = new LinkedHashMap<>();
          named.put("id", id);
          named.put("name", texts.number(school.label()));
          schoolNames.add(named);
          return schools.size();
        });
  }

  /** The script. */
  String script(String audience, String label) {
    List<Object> listed = new ArrayList<>();
    List<Object> sections = new ArrayList<>();
    documents.forEach(
        (id, document) -> {
          Map<String, Object> entry = new LinkedHashMap<>();
          entry.put("id", id);
          entry.put("title", texts.number(document.title()));
          if (!document.schools().isEmpty()) {
            entry.put("schools", document.schools());
          }
          document
              .sections()
              .values()
              .forEach(
                  forms ->
                      forms.forEach(
                          (form, where) ->
                              sections.add(section(form, listed.size(), document, where))));
          listed.add(entry);
        });
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("language", language.tag());
    data.put("audience", audience);
    data.put("label", label);
    data.put("schools", schoolNames);
    data.put("documents", listed);
    data.put("sections", sections);
    data.put("texts", texts.all());
    return "policypressSearch.add(" + JsonText.compact(data) + ");\n";
  }

  private Map<String, Object> section(
      PageSection section, int document, Found of, List<Integer> where) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("document", document);
    if (!section.anchor().isEmpty()) {
      entry.put("anchor", section.anchor());
    }
    section.chapter().ifPresent(chapter -> entry.put("chapter", texts.number(chapter)));
    section.heading().ifPresent(heading -> entry.put("heading", texts.number(heading)));
    entry.put("blocks", section.blocks().stream().map(texts::number).toList());
    if (!where.equals(of.schools())) {
      entry.put("schools", where);
    }
    return entry;
  }
}
