package org.policypress.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.policypress.source.Located;

/**
 * What the readers of one language see of a policy: the documents in it, and its start page, which
 * names all schools. The titles of documents that are not there in the language stand on it too, as
 * titles of what it leads to, in the language of the source.
 *
 * @param language the language, at the first place that asks for it
 * @param required texts that must be there in the language
 * @param further texts that may stand in the source language, as the documents that show them do
 *     not have to have the language
 */
public record Readership(
    Located<String> language, Set<PolicyText.Key> required, Set<PolicyText.Key> further) {
  /** What a document shows in a language, while it is gathered. */
  private static final class Gathered {
    final Located<String> language;
    final Set<PolicyText.Key> required = new LinkedHashSet<>();
    final Set<PolicyText.Key> further = new LinkedHashSet<>();

    Gathered(Located<String> language) {
      this.language = language;
    }

    Readership finished() {
      further.removeAll(required);
      return new Readership(language, required, further);
    }
  }

  /** Copies the sets. */
  public Readership {
    required = Set.copyOf(required);
    further = Set.copyOf(further);
  }

  /** Whether the readers see a text. */
  public boolean sees(PolicyText text) {
    return required.contains(text.key()) || further.contains(text.key());
  }

  /**
   * The readers of each language besides the source language, in the order in which documents ask
   * for it. Documents in the source language only are not looked at.
   *
   * @param usage what each document shows
   */
  public static List<Readership> of(PolicyGroup group, Usage usage) {
    Organisation organisation = group.base().organisation();
    String source = organisation.sourceLanguage().value();
    Map<String, Gathered> byTag = new LinkedHashMap<>();
    for (Showing showing :
        usage.of(
            document ->
                document.allLanguages(organisation).stream()
                    .anyMatch(tag -> !tag.value().equals(source)))) {
      Document document = showing.document();
      List<Located<String>> must = document.requiredLanguages(organisation);
      for (Located<String> tag : document.allLanguages(organisation)) {
        Gathered readers = byTag.computeIfAbsent(tag.value(), t -> new Gathered(tag));
        (must.contains(tag) ? readers.required : readers.further).addAll(showing.texts().keySet());
      }
    }
    byTag.remove(source);
    Set<PolicyText.Key> start = startPage(group);
    byTag.values().forEach(of -> (of.required.isEmpty() ? of.further : of.required).addAll(start));
    return byTag.values().stream().map(Gathered::finished).toList();
  }

  private static Set<PolicyText.Key> startPage(PolicyGroup group) {
    Set<PolicyText.Key> named = new LinkedHashSet<>();
    Stream.of(
            Stream.of(group.base().organisation().name()),
            group.schools().stream().map(school -> school.school().name()))
        .flatMap(phrases -> phrases)
        .forEach(phrase -> named.add(new PolicyText.Key(phrase.path(), phrase.value())));
    return named;
  }
}
