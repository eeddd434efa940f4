package org.policypress.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policypress.language.Language;
import org.policypress.model.SectionTopics;

/**
 * Everything that the templates of one document in one language read.
 *
 * @param id id of the document
 * @param kind kind of the document, which names its template
 * @param audience who reads it
 * @param language its language
 * @param title its title
 * @param subtitle what it is, in a line
 * @param organisation name of the organisation
 * @param school id and name of the school; nothing for a document of the group
 * @param revised day of the last revision
 * @param sections its sections in order
 * @param data what section templates read, by name; some of it made only when it is read
 */
public record DocumentView(
    String id,
    String kind,
    String audience,
    Language language,
    Text title,
    Optional<Text> subtitle,
    Text organisation,
    Optional<Term> school,
    LocalDate revised,
    List<SectionView> sections,
    Map<String, Object> data) {
  /** Copies the collections. */
  public DocumentView {
    sections = List.copyOf(sections);
    data = Map.copyOf(data);
  }

  /** What templates read by a name. */
  public Optional<Object> value(String name) {
    Object value = data.get(name);
    return Optional.ofNullable(value instanceof Lazy lazy ? lazy.get() : value);
  }

  /** The anchor in this document for a cross-reference of the source. */
  public String anchor(String id) {
    List<String> names = sections.stream().map(SectionView::name).toList();
    return names.contains(id) ? id : SectionTopics.standIn(id, names).orElse(id);
  }

  /** The words that its readers may have explained. */
  public List<GlossaryEntry> glossary() {
    return value("terms").stream()
        .flatMap(terms -> terms instanceof List<?> list ? list.stream() : Stream.empty())
        .flatMap(term -> GlossaryEntry.of(term).stream())
        .toList();
  }

  /** The same document with one of its sections alone, or with one that it does not have itself. */
  public DocumentView alone(String section) {
    return new DocumentView(
        id,
        kind,
        audience,
        language,
        title,
        Optional.empty(),
        organisation,
        school,
        revised,
        List.of(new SectionView(section, Optional.empty(), Optional.empty())),
        data);
  }

  /** Anchors at which this document may say what the policy has on a topic, the nearest first. */
  public List<String> places(String topic) {
    List<String> places = new ArrayList<>();
    if (data.get("topics") instanceof Map<?, ?> topics
        && topics.get(topic) instanceof List<?> guidance) {
      guidance.forEach(entry -> places.add("guidance-" + entry));
    }
    places.add(topic);
    places.add(anchor(topic));
    return places;
  }

  /**
   * A section of a document.
   *
   * @param name name of its template, or id of a prose section
   * @param title heading of a prose section
   * @param text text of a prose section
   */
  public record SectionView(String name, Optional<Text> title, Optional<ProseText> text) {}
}
