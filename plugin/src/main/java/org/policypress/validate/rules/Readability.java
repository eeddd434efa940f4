package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.Language;
import org.policypress.language.PolicyCatalogue;
import org.policypress.language.Sentences;
import org.policypress.language.Sentences.Sentence;
import org.policypress.language.Translation;
import org.policypress.model.Document.Audience;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.source.Located;
import org.policypress.source.SourceText;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/**
 * What parents and pupils read is in clear and plain language (art. 12(1)): no sentence too long,
 * no text too hard by LIX. Only for languages in which LIX is known to say something.
 */
public final class Readability implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("readability", "what parents and pupils read is easy to read");

  private static final Set<String> LANGUAGES = Set.of("da", "en", "sv");
  private static final Set<Audience> READERS = Set.of(Audience.PARENTS, Audience.PUPILS);
  private static final int LONGEST_SENTENCE = 30;
  private static final int HARDEST = 50;

  /** Of fewer words LIX says nothing. */
  private static final int ENOUGH_WORDS = 40;

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    List<Object> entries = entries(context.group().base());
    String source = context.group().base().organisation().sourceLanguage().value();
    if (LANGUAGES.contains(source)) {
      entries.forEach(entry -> check(texts(entry, Optional.empty()), source, sink));
    }
    for (PolicyCatalogue catalogue : context.translations()) {
      String tag = catalogue.language().tag();
      if (LANGUAGES.contains(tag)) {
        entries.forEach(entry -> check(texts(entry, Optional.of(catalogue)), tag, sink));
      }
    }
  }

  /** What the notices to parents and pupils are made of. */
  private static List<Object> entries(PolicySet policy) {
    List<Object> entries = new ArrayList<>();
    policy.guidance().stream().filter(g -> isRead(g.audiences())).forEach(entries::add);
    policy.faq().stream().filter(q -> isRead(q.audiences())).forEach(entries::add);
    entries.addAll(policy.consents());
    entries.addAll(policy.rights());
    return entries;
  }

  private static boolean isRead(List<Located<Audience>> audiences) {
    return audiences.stream().map(Located::value).anyMatch(READERS::contains);
  }

  /** The texts of an entry, in the source language or as a catalogue has them. */
  private static List<SourceText> texts(Object entry, Optional<PolicyCatalogue> catalogue) {
    List<SourceText> texts = new ArrayList<>();
    PolicyWalk.visit(
        entry,
        value -> {
          if (value instanceof Phrase phrase) {
            in(catalogue, phrase.path(), phrase.text()).ifPresent(texts::add);
          } else if (value instanceof Passage passage) {
            in(catalogue, passage.path(), passage.text()).ifPresent(texts::add);
          }
        });
    return texts;
  }

  private static Optional<SourceText> in(
      Optional<PolicyCatalogue> catalogue, String path, SourceText source) {
    return catalogue.isEmpty()
        ? Optional.of(source)
        : catalogue.get().find(path, source.text()).map(Translation::text);
  }

  private static void check(List<SourceText> texts, String tag, Diagnostics sink) {
    List<Sentence> all = new ArrayList<>();
    for (SourceText text : texts) {
      List<Sentence> sentences = Sentences.of(text.text(), Language.of(tag));
      sentences.stream()
          .filter(sentence -> sentence.words() > LONGEST_SENTENCE)
          .forEach(sentence -> sink.report(tooLong(text, sentence)));
      all.addAll(sentences);
    }
    int words = all.stream().mapToInt(Sentence::words).sum();
    if (words >= ENOUGH_WORDS && Sentences.lix(all) > HARDEST) {
      sink.report(tooHard(texts, tag, Sentences.lix(all)));
    }
  }

  private static Diagnostic tooLong(SourceText text, Sentence sentence) {
    return Diagnostic.of(
            DESCRIPTOR,
            text.span(sentence.from(), sentence.to()),
            "a sentence of "
                + sentence.words()
                + " words: `"
                + text.text().substring(sentence.from(), sentence.to()).replaceAll("\\s+", " ")
                + "`")
        .withHint(
            "make two of it, each of "
                + LONGEST_SENTENCE
                + " words at most, or a list of what it enumerates");
  }

  /** The place is the sentence with the most long words, where rewriting helps most. */
  private static Diagnostic tooHard(List<SourceText> texts, String tag, int lix) {
    SourceText worst = texts.get(0);
    Sentence hardest = new Sentence(0, 0, 0, -1);
    for (SourceText text : texts) {
      for (Sentence sentence : Sentences.of(text.text(), Language.of(tag))) {
        if (sentence.longWords() > hardest.longWords()) {
          worst = text;
          hardest = sentence;
        }
      }
    }
    return Diagnostic.of(
            DESCRIPTOR,
            worst.span(hardest.from(), hardest.to()),
            "the text is hard to read, LIX "
                + lix
                + "; its hardest sentence is `"
                + worst.text().substring(hardest.from(), hardest.to()).replaceAll("\\s+", " ")
                + "`")
        .withHint(
            "use shorter words and sentences until LIX is "
                + HARDEST
                + " or less; about 40 is what most people read with ease");
  }
}
