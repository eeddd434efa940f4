package org.policypress.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policypress.brand.Papers;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.language.PolicyCatalogue;
import org.policypress.model.Coverage;
import org.policypress.model.Jurisdiction;
import org.policypress.model.Organisation;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyText;
import org.policypress.model.PolicyTexts;
import org.policypress.model.PolicyWalk;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;

/** What rules may look at besides the school's own policy. */
public final class ValidationContext {
  private final PolicyGroup group;
  private final Map<String, PolicyCatalogue> catalogues;
  private final List<Jurisdiction> knownLaw;
  private final List<String> languages;
  private final LocalDate today;
  private final Papers papers;
  private final Function<Language, Messages> messages;
  private final IdentityHashMap<Object, List<Record>> parts = new IdentityHashMap<>();
  private @Nullable List<PolicyText> texts;

  /**
   * A context for one run of all rules.
   *
   * @param group the whole policy set
   * @param catalogues translations of the policy's texts, by language tag; none for the source
   *     language
   * @param knownLaw the jurisdictions that come with the compiler
   * @param languages tags of the languages that the templates have words of
   * @param today the day for which dates are judged
   * @param papers the grounds of the pages
   * @param messages what templates say in a language
   */
  public ValidationContext(
      PolicyGroup group,
      Map<String, PolicyCatalogue> catalogues,
      List<Jurisdiction> knownLaw,
      List<String> languages,
      LocalDate today,
      Papers papers,
      Function<Language, Messages> messages) {
    this.group = group;
    this.catalogues = Map.copyOf(catalogues);
    this.knownLaw = List.copyOf(knownLaw);
    this.languages = List.copyOf(languages);
    this.today = today;
    this.papers = papers;
    this.messages = messages;
  }

  /** The whole policy set. */
  public PolicyGroup group() {
    return group;
  }

  /** The texts that can be translated, each place once, in the order of the source. */
  public synchronized List<PolicyText> texts() {
    if (texts == null) {
      texts = PolicyTexts.of(group);
    }
    return texts;
  }

  /** Translations of the policy's texts into a known language; none if nobody has made any. */
  public PolicyCatalogue catalogue(String tag) {
    PolicyCatalogue catalogue = catalogues.get(tag);
    return catalogue == null ? PolicyCatalogue.empty(Language.of(tag)) : catalogue;
  }

  /** The translations into each language that the organisation or a document names. */
  public List<PolicyCatalogue> translations() {
    Organisation organisation = group.base().organisation();
    return Stream.concat(
            organisation.languages().stream(),
            group.base().documents().stream()
                .flatMap(document -> document.allLanguages(organisation).stream()))
        .map(Located::value)
        .distinct()
        .filter(tag -> !tag.equals(organisation.sourceLanguage().value()))
        .filter(tag -> Language.find(tag).isPresent())
        .map(this::catalogue)
        .toList();
  }

  /** What templates say in a language. */
  public Messages messages(Language language) {
    return messages.apply(language);
  }

  /** Tags of the languages that the templates have words of, sorted. */
  public List<String> languages() {
    return languages;
  }

  /** The day for which dates are judged. */
  public LocalDate today() {
    return today;
  }

  /** The grounds on which the text of the pages stands. */
  public Papers papers() {
    return papers;
  }

  /** Which retention rule holds for which records of a school; worked out once. */
  public Coverage coverage(SchoolPolicy school) {
    return Coverage.of(school.policy(), school.index());
  }

  /**
   * All values of one type that an entry holds, at any depth, itself included. Schools share most
   * entries, so each is walked once.
   */
  public <T extends Record> List<T> within(Class<T> type, Object entry) {
    List<T> found = new ArrayList<>();
    for (Record part : parts(entry)) {
      if (type.isInstance(part)) {
        found.add(type.cast(part));
      }
    }
    return found;
  }

  private synchronized List<Record> parts(Object entry) {
    return parts.computeIfAbsent(entry, e -> PolicyWalk.all(Record.class, e));
  }

  /** Every jurisdiction that a policy may name: its own take the place of those that are known. */
  public List<Jurisdiction> jurisdictions(PolicySet policy) {
    return Jurisdiction.all(policy, knownLaw);
  }

  /** The law that applies to a policy; nothing for a country without data, which has its rule. */
  public Optional<Jurisdiction> law(PolicySet policy) {
    return Jurisdiction.of(policy, knownLaw);
  }

  /** What the law that applies to a policy says today of one matter. */
  public <F extends Jurisdiction.Fact> Optional<F> law(
      PolicySet policy, Function<Jurisdiction, List<F>> matter) {
    return law(policy).flatMap(law -> Jurisdiction.on(today, matter.apply(law)));
  }
}
