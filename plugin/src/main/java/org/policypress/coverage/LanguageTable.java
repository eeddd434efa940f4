package org.policypress.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.compose.Wording;
import org.policypress.coverage.LanguagePart.Count;
import org.policypress.coverage.LanguagePart.Row;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.language.ReviewState;
import org.policypress.model.Document;

/** Counts the texts of each document by how far they are translated. */
public final class LanguageTable {
  private final Wording wording;
  private final Messages messages;

  /**
   * @param wording words of the source language
   * @param messages the same, of the templates
   */
  public LanguageTable(Wording wording, Messages messages) {
    this.wording = wording;
    this.messages = messages;
  }

  /** The part of the report. */
  public LanguagePart part(List<ComposedDocument> composed) {
    Set<Language> languages = new LinkedHashSet<>();
    Map<String, List<ComposedDocument>> byId = new LinkedHashMap<>();
    for (ComposedDocument document : composed) {
      languages.add(document.language());
      byId.computeIfAbsent(document.document().id().value(), id -> new ArrayList<>()).add(document);
    }
    return new LanguagePart(
        List.copyOf(languages),
        byId.values().stream().map(of -> row(of, languages)).toList(),
        counts(composed, languages));
  }

  private Row row(List<ComposedDocument> editions, Set<Language> languages) {
    Document document = editions.get(0).document();
    return new Row(
        wording.phrase(document.title()).plain(),
        messages.get(document.audience().value()),
        SourcePlaces.of(document.id().span()),
        counts(editions, languages));
  }

  private static List<Optional<Count>> counts(
      List<ComposedDocument> documents, Set<Language> languages) {
    return languages.stream()
        .map(
            language ->
                count(documents.stream().filter(d -> d.language().equals(language)).toList()))
        .toList();
  }

  private static Optional<Count> count(List<ComposedDocument> documents) {
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    boolean made = documents.stream().allMatch(document -> document.texts().isPresent());
    Set<ShownText> texts = new LinkedHashSet<>();
    documents.stream().flatMap(d -> d.texts().stream()).forEach(texts::addAll);
    return Optional.of(
        new Count(
            made,
            count(texts, Optional.of(ReviewState.SOURCE)),
            count(texts, Optional.of(ReviewState.REVIEWED)),
            count(texts, Optional.of(ReviewState.UNREVIEWED)),
            count(texts, Optional.of(ReviewState.STALE)),
            count(texts, Optional.empty())));
  }

  private static long count(Collection<ShownText> texts, Optional<ReviewState> state) {
    return texts.stream().filter(text -> text.state().equals(state)).count();
  }
}
