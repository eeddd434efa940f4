package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.coverage.ShownText;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.PoFile;
import org.policypress.language.PoMessage;
import org.policypress.language.PoReader;
import org.policypress.language.PolicyCatalogue;
import org.policypress.language.ReviewState;
import org.policypress.language.Translation;
import org.policypress.render.TemplateSource;
import org.policypress.source.SourceFile;
import org.policypress.translate.TranslatedPolicy;

/**
 * Changing one Swedish sentence of a sample makes exactly its translations stale, in exactly the
 * documents that show it.
 */
final class StaleTranslationsTest {
  private static final String PATH = "guidance/parents-scope/text";
  private static final String BEFORE = "Uppgifterna är era. Skolan lånar dem bara.";
  private static final String AFTER = "Uppgifterna är era, och skolan lånar dem bara en tid.";
  private static final String MARK = ".stale";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final Diagnostics sink = new Diagnostics();

  @Test
  void oneSentenceMakesItsTranslationsStaleWhereTheyAreShownAndNowhereElse() throws Exception {
    TranslatedPolicy policy = TranslatedPolicy.copyOf("norrskenets-skolor", folder);
    policy.update(sink);
    Seen before = Seen.of(policy, sink);
    assertThat(before.marked).isEmpty();
    assertThat(before.showing).isNotEmpty();

    policy.write("guidance-parents.yaml", BEFORE, AFTER);
    Seen unmerged = Seen.of(policy, sink);
    assertThat(unmerged.marked).isEqualTo(before.showing);
    assertThat(unmerged.stale).containsExactly(PATH);

    policy.update(sink);
    Seen merged = Seen.of(policy, sink);
    assertThat(merged.marked).isEqualTo(before.showing);
    assertThat(merged.stale).containsExactly(PATH);
    for (Language language : merged.languages) {
      assertThat(fuzzy(policy, language)).as(language.tag()).containsExactly(PATH);
    }
    assertThat(merged.since).containsExactly(LocalDate.of(2026, 11, 22));
  }

  private static List<String> fuzzy(TranslatedPolicy policy, Language language) throws Exception {
    PoFile file =
        PoReader.read(
            new SourceFile("catalogue.po", policy.text(language.tag())), new Diagnostics());
    return file.messages().stream()
        .filter(PoMessage::isFuzzy)
        .map(message -> message.context().orElseThrow())
        .toList();
  }

  /** What readers see in each document that is not in the source language. */
  private static final class Seen {
    final CheckedPolicy policy;
    final Set<Language> languages = new HashSet<>();

    /** Documents that show the text, in a language into which it is translated. */
    final Set<String> showing = new TreeSet<>();

    /** Documents that bear the mark of a stale translation. */
    final Set<String> marked = new TreeSet<>();

    /** Paths of stale translations. */
    final Set<String> stale = new TreeSet<>();

    /** Days since which they are stale. */
    final Set<LocalDate> since = new TreeSet<>();

    private Seen(CheckedPolicy policy) {
      this.policy = policy;
    }

    static Seen of(TranslatedPolicy folder, Diagnostics sink) throws CompilerFault {
      Seen seen = new Seen(folder.validate(sink).get(0));
      TemplateSource templates = new TemplateSource(Optional.empty(), "");
      Vocabulary vocabulary = new Vocabulary(templates, sink);
      DocumentWriter writer = new DocumentWriter(templates, vocabulary);
      for (DocumentJob job :
          DocumentSelection.of(List.of(seen.policy), CompilerOptions.Filter.none())) {
        seen.look(job, vocabulary, writer, sink);
      }
      return seen;
    }

    private void look(
        DocumentJob job, Vocabulary vocabulary, DocumentWriter writer, Diagnostics sink) {
      if (job.language().tag().equals("sv")) {
        return;
      }
      languages.add(job.language());
      ShownPaths shown = new ShownPaths();
      String text =
          writer
              .write(job, vocabulary.wording(policy, job.language(), shown), sink)
              .orElseThrow(() -> new AssertionError(sink.sorted()))
              .asciiDoc();
      if (text.contains(MARK)) {
        marked.add(job.path());
      }
      ShownTexts.of(job, shown.texts().keySet()).stream()
          .filter(each -> each.path().equals(PATH) && each.state().isPresent())
          .forEach(each -> showing.add(job.path()));
      ShownTexts.of(job, shown.texts().keySet()).stream()
          .filter(each -> each.state().filter(ReviewState.STALE::equals).isPresent())
          .forEach(each -> noteStale(each, job.language()));
    }

    private void noteStale(ShownText text, Language language) {
      stale.add(text.path());
      Optional.ofNullable(policy.catalogues().get(language.tag()))
          .flatMap((PolicyCatalogue catalogue) -> catalogue.find(text.path(), text.words()))
          .flatMap(Translation::staleSince)
          .ifPresent(since::add);
    }
  }
}
