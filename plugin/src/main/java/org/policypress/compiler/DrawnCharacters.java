package org.policypress.compiler;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.Script;
import org.policypress.language.Translation;
import org.policypress.model.Document;
import org.policypress.model.Document.Format;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyEntries;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyWalk;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Showing;
import org.policypress.model.Usage;
import org.policypress.render.FontCoverage;
import org.policypress.render.FontFiles;
import org.policypress.render.PdfFault;
import org.policypress.render.RenderRules;
import org.policypress.render.TemplateSource;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/**
 * Checks, before any engine starts, that the fonts can draw what a PDF will say: texts of the
 * policy and their translations, as far as a document with a PDF shows them, and the words of the
 * templates.
 */
final class DrawnCharacters {
  private static final Set<Format> PDFS = Set.of(Format.PDF, Format.PRINT);

  private final TemplateSource templates;
  private final Vocabulary vocabulary;
  private @Nullable Fonts fonts;

  DrawnCharacters(TemplateSource templates, Vocabulary vocabulary) {
    this.templates = templates;
    this.vocabulary = vocabulary;
  }

  /**
   * Checks a policy set.
   *
   * @param usage what its documents show; asked only where a character cannot be drawn
   */
  void check(CheckedPolicy policy, Usage usage, Diagnostics sink) {
    Set<Language> languages = new LinkedHashSet<>();
    policy.group().base().documents().stream()
        .filter(DrawnCharacters::isPdf)
        .forEach(document -> languages.addAll(DocumentJob.languages(policy, document)));
    if (!languages.isEmpty()) {
      fonts(sink)
          .ifPresent(read -> new Run(policy, read, usage, sink).check(languages, vocabulary));
    }
  }

  /**
   * The fonts, which are read once for all policy sets; nothing after their faults were reported.
   */
  private Optional<Fonts> fonts(Diagnostics sink) {
    if (fonts == null) {
      FontFiles files = FontFiles.read(templates, sink);
      fonts =
          sink.hasErrors() ? null : new Fonts(files, new FontCoverage(templates.files(), files));
    }
    return Optional.ofNullable(fonts);
  }

  private record Fonts(FontFiles files, FontCoverage coverage) {}

  private static boolean isPdf(Document document) {
    return document.formats().stream().map(Located::value).anyMatch(PDFS::contains);
  }

  /** One check of one policy set. */
  private record Run(CheckedPolicy policy, Fonts fonts, Usage usage, Diagnostics sink) {

    void check(Set<Language> languages, Vocabulary vocabulary) {
      String tag = policy.group().base().organisation().sourceLanguage().value();
      Language source = Language.of(tag);
      checkTexts(source, languages);
      for (Language language : languages) {
        for (String key : vocabulary.messages(language).keys()) {
          vocabulary
              .messages(language)
              .find(key)
              .ifPresent(words -> check(words.text(), language, () -> true));
        }
      }
    }

    private void checkTexts(Language source, Set<Language> languages) {
      for (Object part : parts(policy.group()).toList()) {
        PolicyWalk.visit(part, value -> checkValue(value, source, languages));
      }
    }

    private static Stream<Object> parts(PolicyGroup group) {
      return Stream.concat(
          PolicyEntries.of(group).stream(),
          group.schools().stream()
              .flatMap(
                  (SchoolPolicy school) ->
                      Stream.of(school.overlayReason(), school.differences())));
    }

    private void checkValue(Object value, Language source, Set<Language> languages) {
      if (value instanceof Phrase phrase) {
        checkText(phrase.path(), phrase.text(), source, languages);
      } else if (value instanceof Passage passage) {
        checkText(passage.path(), passage.text(), source, languages);
      } else if (value instanceof Located<?> located && located.value() instanceof String) {
        check(asWritten(located.span()), source, () -> true);
      }
    }

    private void checkText(String path, SourceText text, Language source, Set<Language> languages) {
      for (Language language : languages) {
        Predicate<Showing> shows =
            showing ->
                isPdf(showing.document())
                    && DocumentJob.languages(policy, showing.document()).contains(language);
        if (language.equals(source)) {
          check(text, source, () -> usage.shows(path, shows));
        } else if (policy.catalogues().containsKey(language.tag())) {
          policy
              .catalogues()
              .get(language.tag())
              .find(path, text.text())
              .map(Translation::text)
              .ifPresent(words -> check(words, language, () -> usage.shows(path, shows)));
        }
      }
    }

    private static SourceText asWritten(SourceSpan span) {
      return SourceText.verbatim(span.file(), span.start().offset(), span.end().offset());
    }

    private void check(SourceText text, Language language, Supplier<Boolean> shown) {
      String words = text.text();
      List<Integer> missing =
          words.codePoints().filter(fonts.coverage()::misses).boxed().distinct().toList();
      if (!missing.isEmpty() && shown.get()) {
        missing.forEach(character -> report(text, character, language));
      }
    }

    private void report(SourceText text, int character, Language language) {
      int start = text.text().indexOf(character);
      SourceSpan place = text.span(start, start + Character.charCount(character));
      sink.report(
          Diagnostic.of(
                  RenderRules.MISSING_GLYPH,
                  place,
                  "no font draws `%s` (U+%04X); asked were %s"
                      .formatted(
                          Character.toString(character),
                          character,
                          fonts.files().families(Script.of(language)).replace(",", ", ")))
              .withHint(PdfFault.Kind.MISSING_GLYPH.hint()));
    }
  }
}
