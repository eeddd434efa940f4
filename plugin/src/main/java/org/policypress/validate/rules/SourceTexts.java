package org.policypress.validate.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policypress.language.Language;
import org.policypress.language.PolicyCatalogue;
import org.policypress.model.Organisation;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.validate.ValidationContext;

/** Collects what a translator has to translate: all texts of the base and of the schools. */
final class SourceTexts {
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Text> texts = new LinkedHashSet<>();

  private SourceTexts() {}

  /**
   * A text in the source language.
   *
   * @param path the translators' context
   * @param words the text as written
   * @param span where it stands
   * @param prose whether it may hold markup
   */
  record Text(String path, String words, SourceSpan span, boolean prose) {}

  /** The texts of a policy set, each place once, in the order of the source. */
  static List<Text> of(PolicyGroup group) {
    SourceTexts found = new SourceTexts();
    found.addParts(group.base());
    for (SchoolPolicy school : group.schools()) {
      found.addParts(school.policy());
      found.addAll(school.overlayReason());
      school.differences().forEach(difference -> found.addAll(difference.reason()));
    }
    return List.copyOf(found.texts);
  }

  /** Known languages besides the source language that some document must have. */
  static List<Located<String>> languages(PolicyGroup group) {
    Organisation organisation = group.base().organisation();
    String source = organisation.sourceLanguage().value();
    return Stream.concat(
            organisation.languages().stream(),
            group.base().documents().stream().flatMap(d -> d.languages().stream()))
        .filter(tag -> !tag.value().equals(source))
        .filter(tag -> Language.find(tag.value()).isPresent())
        .toList();
  }

  /** The catalogue of a known language, empty if the policy set has no file for it. */
  static PolicyCatalogue catalogue(ValidationContext context, String tag) {
    return Optional.ofNullable(context.catalogues().get(tag))
        .orElseGet(() -> PolicyCatalogue.empty(Language.of(tag)));
  }

  /** Schools share most entries with the base; each is walked once. */
  private void addParts(PolicySet policy) {
    for (var accessor : PolicyWalk.accessors(PolicySet.class)) {
      Object part = PolicyWalk.read(accessor, policy);
      List<?> entries = part instanceof List<?> list ? list : List.of(part);
      for (Object entry : entries) {
        Object record = entry instanceof Optional<?> o && o.isPresent() ? o.get() : entry;
        if (seen.add(record)) {
          addAll(record);
        }
      }
    }
  }

  private void addAll(Object record) {
    PolicyWalk.visit(
        record,
        value -> {
          if (value instanceof Phrase phrase) {
            texts.add(new Text(phrase.path(), phrase.value(), phrase.span(), false));
          } else if (value instanceof Passage passage) {
            texts.add(new Text(passage.path(), passage.value(), passage.span(), true));
          }
        });
  }
}
