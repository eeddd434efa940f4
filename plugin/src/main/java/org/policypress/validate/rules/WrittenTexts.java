package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policypress.language.PolicyCatalogue;
import org.policypress.language.Translation;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyEntries;
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
    return PolicyEntries.of(context.group()).stream().flatMap(entry -> of(entry).stream()).toList();
  }

  /** The texts of one record, at any depth. */
  List<Written> of(Object record) {
    List<Written> found = new ArrayList<>();
    for (Record part : context.within(Record.class, record)) {
      if (part instanceof Phrase phrase) {
        add(phrase.path(), phrase.text(), found);
      } else if (part instanceof Passage passage) {
        add(passage.path(), passage.text(), found);
      }
    }
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
