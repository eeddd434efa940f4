package org.policypress.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.compiler.PolicySource;
import org.policypress.language.CatalogueMerge;
import org.policypress.language.Placeholders;
import org.policypress.language.TextKey;
import org.policypress.model.Document;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicyText;
import org.policypress.model.PolicyTexts;
import org.policypress.model.Readership;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;

/** What a translator into one language should know of each text: where it stands, who reads it. */
final class TranslatorHints {
  private final PolicySource policy;
  private final Readership readers;
  private final Map<TextKey, List<PolicyText>> places = new LinkedHashMap<>();

  private TranslatorHints(PolicySource policy, Readership readers) {
    this.policy = policy;
    this.readers = readers;
    for (PolicyText text : PolicyTexts.of(policy.group())) {
      places
          .computeIfAbsent(new TextKey(text.path(), text.words()), k -> new ArrayList<>())
          .add(text);
    }
  }

  /** All texts of a policy set; wanted are those that readers of the language see. */
  static List<CatalogueMerge.Source> sources(PolicySource policy, Readership readers) {
    TranslatorHints hints = new TranslatorHints(policy, readers);
    List<CatalogueMerge.Source> sources = new ArrayList<>();
    hints.places.forEach((key, texts) -> sources.add(hints.source(key, texts)));
    return sources;
  }

  private CatalogueMerge.Source source(TextKey key, List<PolicyText> texts) {
    boolean wanted = texts.stream().anyMatch(readers::sees);
    List<String> hints = new ArrayList<>();
    hints.add(wanted ? shownIn(texts) : "no document in this language shows it");
    hints.add(
        texts.stream().anyMatch(PolicyText::prose)
            ? "may hold markup, such as *strong* or a list: keep that of the original"
            : "plain text, without markup");
    Set<String> placeholders = Placeholders.of(key.words());
    if (!placeholders.isEmpty()) {
      hints.add(
          "placeholders, to be kept as they are: {" + String.join("}, {", placeholders) + "}");
    }
    return new CatalogueMerge.Source(key, references(texts), hints, wanted);
  }

  /** The documents that show a text, where and for whom, in the order of the source. */
  private String shownIn(List<PolicyText> texts) {
    List<String> documents = new ArrayList<>();
    for (Document document : policy.group().base().documents()) {
      if (isInLanguage(document)) {
        place(document, texts).ifPresent(documents::add);
      }
    }
    return documents.isEmpty()
        ? "shown on the start page"
        : "shown in " + String.join(", ", documents);
  }

  /** Where a document shows a text first; of documents of schools, where the first that does. */
  private Optional<String> place(Document document, List<PolicyText> texts) {
    return policy.usage().of(document::equals).stream()
        .flatMap(
            showing ->
                texts.stream()
                    .flatMap(text -> Optional.ofNullable(showing.texts().get(text.key())).stream()))
        .findFirst()
        .map(
            section ->
                document.id().value()
                    + section.map(name -> "/" + name).orElse("")
                    + " (for "
                    + KebabCase.of(document.audience().value())
                    + ")");
  }

  private boolean isInLanguage(Document document) {
    return document.allLanguages(policy.group().base().organisation()).stream()
        .map(Located::value)
        .anyMatch(readers.language().value()::equals);
  }

  /** Where the text is written, from the folder of the policy. */
  private List<String> references(List<PolicyText> texts) {
    return texts.stream().map(text -> reference(text.span())).distinct().toList();
  }

  private String reference(SourceSpan span) {
    String path = span.file().path();
    String prefix = policy.folder().isEmpty() ? "" : policy.folder() + "/";
    String inFolder = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    return inFolder + ":" + span.start().line();
  }
}
