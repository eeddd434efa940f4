package org.policypress.website;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.model.BreachProcedure;
import org.policypress.model.Document.Format;
import org.policypress.model.Document.Kind;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.BreachClock;
import org.policypress.render.BreachLink;
import org.policypress.render.TemplateSource;

/**
 * The pages for a breach: what each organisation's card is as a page of the internal tree, with its
 * clock, and the way there from every other page of that tree.
 */
final class BreachPages {
  /** Ours, in {@code assets/} of the templates. */
  private static final List<String> ASSETS = List.of("breach.css", "breach-clock.js");

  private final Vocabulary vocabulary;
  private final List<DocumentJob> cards;

  /** Of these documents of a part; the public one has none. */
  BreachPages(SitePart part, Vocabulary vocabulary, List<RenderedDocument> documents) {
    this.vocabulary = vocabulary;
    this.cards =
        documents.stream()
            .map(RenderedDocument::job)
            .filter(job -> part == SitePart.INTERNAL && isCard(job) && job.isPage())
            .toList();
  }

  /** What these pages load, by name; nothing if there is no card. */
  Map<String, byte[]> assets(TemplateSource templates) {
    Map<String, byte[]> assets = new LinkedHashMap<>();
    if (!cards.isEmpty()) {
      ASSETS.forEach(
          name -> templates.bytes("assets/" + name).ifPresent(bytes -> assets.put(name, bytes)));
    }
    return assets;
  }

  private static boolean isCard(DocumentJob job) {
    return job.document().kind().value() == Kind.BREACH_CARD;
  }

  /**
   * The way to the card: the school's, else the group's; in the language of the page, else in that
   * of the sources.
   *
   * @param from path of the page
   * @param school the school to whose pages it belongs; nothing for a page of the organisation
   */
  Optional<BreachLink> link(
      String from, CheckedPolicy policy, Language language, Optional<String> school) {
    String source = policy.group().base().organisation().sourceLanguage().value();
    return cards.stream()
        .filter(card -> card.policy().group().id().equals(policy.group().id()))
        .filter(card -> card.school().isEmpty() || school(card).equals(school))
        .min(
            Comparator.<DocumentJob, Boolean>comparing(card -> card.school().isEmpty())
                .thenComparing(card -> !card.language().equals(language))
                .thenComparing(card -> !card.language().tag().equals(source)))
        .map(card -> link(from, card, language));
  }

  private static Optional<String> school(DocumentJob card) {
    return card.school().map(SchoolPolicy::id);
  }

  private BreachLink link(String from, DocumentJob card, Language language) {
    String path = SiteFile.path(card, Format.HTML);
    Messages messages = vocabulary.messages(language);
    return new BreachLink(
        messages.get("breach-clock/link"),
        SiteFile.href(from, path),
        Optional.of(card.language()).filter(other -> !other.equals(language)),
        from.equals(path));
  }

  /** The clock of a card; nothing for another document. */
  Optional<BreachClock> clock(DocumentJob job) {
    PolicySet set =
        job.school().map(SchoolPolicy::policy).orElseGet(() -> job.policy().group().base());
    if (!isCard(job) || set.breach().isEmpty()) {
      return Optional.empty();
    }
    String key = "policypress-breach/" + job.place();
    return Optional.of(
        BreachClock.of(key, dues(set.breach().get()), vocabulary.messages(job.language())));
  }

  private static List<BreachClock.Due> dues(BreachProcedure breach) {
    List<BreachClock.Due> dues = new ArrayList<>();
    for (int i = 0; i < breach.steps().size(); i++) {
      BreachProcedure.Step step = breach.steps().get(i);
      int number = i + 1;
      step.deadline()
          .filter(d -> isFromAwareness(step))
          .ifPresent(d -> dues.add(new BreachClock.Due(number, d.value())));
    }
    return dues;
  }

  private static boolean isFromAwareness(BreachProcedure.Step step) {
    return step.clock().filter(c -> c.value() == BreachProcedure.Clock.AWARENESS).isPresent();
  }
}
