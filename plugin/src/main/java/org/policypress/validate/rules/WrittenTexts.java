package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policypress.language.PolicyCatalogue;
import org.policypress.language.Translation;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.SourceText;
import org.policypress.validate.ValidationContext;

/** The texts that people read, as the author wrote them and as they are translated. */
final class WrittenTexts {
  private final ValidationContext context;
  private final List<PolicyCatalogue> catalogues;
  private final String source;

  /** The texts of a policy set in all languages that it must have. */
  WrittenTexts(ValidationContext context) {
    this.context = context;
    this.source = context.group().base().organisation().sourceLanguage().value();
    this.catalogues = context.translations();
  }

  /**
   * A text in one language.
   *
   * @param path the translators' context
   * @param text the words, and where they stand
   * @param language tag of the language
   */
  record Written(String path, SourceText text, String language) {
    /** The words. */
    String words() {
      return text.text();
    }
  }

  /** The texts of all entries, those that schools share once. */
  List<Written> ofGroup() {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Written> found = new ArrayList<>();
    Stream.concat(
            Stream.of(context.group().base()),
            context.group().schools().stream().map(SchoolPolicy::policy))
        .flatMap(policy -> entries(policy).stream())
        .filter(seen::add)
        .forEach(entry -> found.addAll(of(entry)));
    return found;
  }

  /** The texts of one record, at any depth. */
  List<Written> of(Object record) {
    List<Written> found = new ArrayList<>();
    PolicyWalk.visit(
        record,
        value -> {
          if (value instanceof Phrase phrase) {
            add(phrase.path(), phrase.text(), found);
          } else if (value instanceof Passage passage) {
            add(passage.path(), passage.text(), found);
          }
        });
    return found;
  }

  /** A text in a language; nothing if it is not translated. */
  Optional<String> in(String language, Phrase phrase) {
    return language.equals(source)
        ? Optional.of(phrase.value())
        : catalogues.stream()
            .filter(catalogue -> catalogue.language().tag().equals(language))
            .findFirst()
            .flatMap(catalogue -> catalogue.find(phrase.path(), phrase.value()))
            .map(Translation::value);
  }

  /** The entries of a policy: those of its lists, and its parts without list. */
  static List<Object> entries(PolicySet policy) {
    List<Object> entries = new ArrayList<>();
    for (var accessor : PolicyWalk.accessors(PolicySet.class)) {
      Object part = PolicyWalk.read(accessor, policy);
      if (part instanceof List<?> list) {
        entries.addAll(list);
      } else if (part instanceof Optional<?> optional) {
        optional.ifPresent(entries::add);
      } else {
        entries.add(part);
      }
    }
    return entries;
  }

  private void add(String path, SourceText text, List<Written> found) {
    found.add(new Written(path, text, source));
    for (PolicyCatalogue catalogue : catalogues) {
      catalogue
          .find(path, text.text())
          .ifPresent(
              translation ->
                  found.add(new Written(path, translation.text(), catalogue.language().tag())));
    }
  }
}
