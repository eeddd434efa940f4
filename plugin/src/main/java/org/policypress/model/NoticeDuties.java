package org.policypress.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policypress.model.DataCategory.CollectedFrom;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.NoticeDuty.Fact;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;

/**
 * What a notice must tell (art. 13 and 14), worked out from what a policy does: the one place that
 * knows which item is demanded when, for the rule that checks it and for the report that shows it.
 */
public final class NoticeDuties {
  private final PolicySet policy;
  private final PolicyIndex index;
  private final List<ProcessingActivity> activities;
  private final List<DataCategory> categories;
  private final List<Right> rights;
  private final List<DataSubject> subjects;

  private NoticeDuties(
      PolicySet policy,
      PolicyIndex index,
      List<ProcessingActivity> activities,
      List<DataCategory> categories,
      List<Right> rights,
      List<DataSubject> subjects) {
    this.policy = policy;
    this.index = index;
    this.activities = activities;
    this.categories = categories;
    this.rights = rights;
    this.subjects = subjects;
  }

  /** What a notice to everybody must tell. */
  public static NoticeDuties of(PolicySet policy, PolicyIndex index) {
    return new NoticeDuties(
        policy,
        index,
        policy.activities(),
        policy.dataCategories(),
        policy.rights(),
        policy.dataSubjects());
  }

  /** What a document must tell those whom it is about; everybody if it does not say. */
  public static NoticeDuties of(PolicySet policy, PolicyIndex index, Document document) {
    if (document.subjects().isEmpty()) {
      return of(policy, index);
    }
    List<Ref<DataSubject>> about = document.subjects();
    return new NoticeDuties(
        policy,
        index,
        policy.activities().stream().filter(a -> meet(a.subjects(), about)).toList(),
        policy.dataCategories().stream().filter(c -> meet(c.subjects(), about)).toList(),
        policy.rights().stream()
            .filter(r -> r.subjects().isEmpty() || meet(r.subjects(), about))
            .toList(),
        index.findAll(about));
  }

  /**
   * Each item of the law that is demanded, or that there is something to tell of, in the order of
   * the articles.
   *
   * @param controller the organisation or the school that is the controller
   * @param coverage which retention rule holds for which records
   */
  public List<NoticeDuty> with(Entity controller, Coverage coverage) {
    return Stream.of(NoticeItem.values())
        .map(item -> duty(item, controller, coverage))
        .filter(duty -> duty.demanded() || !duty.facts().isEmpty())
        .toList();
  }

  private NoticeDuty duty(NoticeItem item, Entity controller, Coverage coverage) {
    return switch (item) {
      case CONTROLLER -> duty(item, true, controllerFacts(controller));
      case RETENTION -> duty(item, true, retention(coverage));
      default -> duty(item);
    };
  }

  /** An item that does not turn on who the controller is, nor on how long data are kept. */
  public NoticeDuty duty(NoticeItem item) {
    return switch (item) {
      case CONTROLLER -> duty(item, true, controllerFacts(policy.organisation()));
      case OFFICER ->
          duty(
              item,
              policy.organisation().publicAuthority().value(),
              contacts(Contact.Function.DPO));
      case PURPOSES -> duty(item, true, phrases(activities, a -> Optional.of(a.purpose())));
      case BASES -> bases();
      case INTERESTS -> interests();
      case RECIPIENTS -> duty(item, true, recipients());
      case TRANSFERS -> transfers();
      case RETENTION -> duty(item, true, retention(Coverage.of(policy, index)));
      case AUTHORITY -> duty(item, true, contacts(Contact.Function.AUTHORITY));
      case REQUIREMENT ->
          duty(
              item,
              restsOn(Article6.LEGAL_OBLIGATION, Article6.CONTRACT),
              phrases(categories, c -> c.required().map(DataCategory.Requirement::consequence)));
      case CATEGORIES ->
          duty(
              item,
              !fromElsewhere().isEmpty(),
              phrases(fromElsewhere(), c -> Optional.of(c.label())));
      case ORIGIN -> origins();
      default -> right(item);
    };
  }

  private static NoticeDuty duty(NoticeItem item, boolean demanded, List<Fact> facts) {
    return new NoticeDuty(item, demanded, facts, List.of());
  }

  private static List<Fact> controllerFacts(Entity controller) {
    Phrase name;
    Stream<Optional<Located<String>>> ways;
    if (controller instanceof Organisation.School school) {
      name = school.name();
      ways = Stream.of(school.email(), school.phone(), school.address());
    } else {
      Organisation organisation = (Organisation) controller;
      name = organisation.name();
      ways = Stream.of(organisation.email(), organisation.phone(), organisation.address());
    }
    return Stream.concat(
            Stream.of(Fact.of(name)),
            ways.flatMap(Optional::stream).limit(1).map(way -> new Fact(way, way.span())))
        .toList();
  }

  private List<Fact> contacts(Contact.Function function) {
    return policy.contacts().stream()
        .filter(contact -> contact.function().value() == function && contact.isReachable())
        .flatMap(contact -> contact.ways().stream().limit(1))
        .map(way -> new Fact(way, way.span()))
        .toList();
  }

  private NoticeDuty bases() {
    Set<Article6> seen = EnumSet.noneOf(Article6.class);
    List<Fact> facts =
        activities.stream()
            .flatMap(activity -> activity.bases().stream())
            .map(LegalBasis::article)
            .filter(article -> seen.add(article.value()))
            .map(article -> new Fact(article, article.span()))
            .toList();
    List<SourceSpan> gaps =
        activities.stream().filter(a -> a.bases().isEmpty()).map(a -> a.id().span()).toList();
    return new NoticeDuty(NoticeItem.BASES, true, facts, gaps);
  }

  private NoticeDuty interests() {
    List<Fact> facts = new ArrayList<>();
    List<SourceSpan> gaps = new ArrayList<>();
    for (ProcessingActivity activity : activities) {
      for (LegalBasis basis : activity.bases()) {
        if (basis.article().value() == Article6.LEGITIMATE_INTERESTS) {
          basis
              .interest()
              .ifPresentOrElse(
                  interest -> facts.add(Fact.of(interest)), () -> gaps.add(basis.article().span()));
        }
      }
    }
    return new NoticeDuty(NoticeItem.INTERESTS, !facts.isEmpty() || !gaps.isEmpty(), facts, gaps);
  }

  private List<Fact> recipients() {
    List<Recipient> named =
        activities.stream()
            .flatMap(activity -> index.findAll(activity.recipients()).stream())
            .distinct()
            .toList();
    if (!named.isEmpty()) {
      return phrases(named, r -> Optional.of(r.label()));
    }
    return policy.recipients().isEmpty()
        ? phrases(policy.processors(), p -> Optional.of(p.purpose()))
        : phrases(policy.recipients(), r -> Optional.of(r.label()));
  }

  private NoticeDuty transfers() {
    Set<String> countries = new LinkedHashSet<>();
    List<Fact> facts =
        policy.transfers().stream()
            .map(Transfer::country)
            .filter(country -> countries.add(country.value()))
            .map(country -> new Fact(country, country.span()))
            .toList();
    return duty(NoticeItem.TRANSFERS, !facts.isEmpty(), facts);
  }

  private List<Fact> retention(Coverage coverage) {
    Set<RetentionRule> rules = new LinkedHashSet<>();
    for (DataCategory category : categories) {
      for (DataSubject subject : subjects) {
        rules.addAll(coverage.rulesFor(category, subject));
      }
    }
    return rules.stream().map(rule -> new Fact(rule, rule.id().span())).toList();
  }

  private List<DataCategory> fromElsewhere() {
    return categories.stream()
        .filter(
            c -> c.collectedFrom().filter(f -> f.value() == CollectedFrom.ELSEWHERE).isPresent())
        .toList();
  }

  private NoticeDuty origins() {
    List<SourceSpan> gaps =
        fromElsewhere().stream().filter(c -> c.origin().isEmpty()).map(c -> c.id().span()).toList();
    return new NoticeDuty(
        NoticeItem.ORIGIN,
        !fromElsewhere().isEmpty(),
        phrases(fromElsewhere(), DataCategory::origin),
        gaps);
  }

  private NoticeDuty right(NoticeItem item) {
    Right.Kind kind = item.right().orElseThrow();
    return duty(
        item,
        isDemanded(kind),
        rights.stream()
            .filter(right -> right.kind().value() == kind)
            .map(right -> new Fact(right, right.id().span()))
            .toList());
  }

  private boolean isDemanded(Right.Kind kind) {
    return switch (kind) {
      case OBJECTION -> restsOn(Article6.PUBLIC_TASK, Article6.LEGITIMATE_INTERESTS);
      case PORTABILITY -> restsOn(Article6.CONSENT, Article6.CONTRACT);
      case WITHDRAWAL ->
          restsOn(Article6.CONSENT)
              || policy.consents().stream()
                  .anyMatch(consent -> consent.kind().value() == Consent.Kind.CONSENT);
      default -> true;
    };
  }

  private boolean restsOn(Article6... articles) {
    List<Article6> wanted = List.of(articles);
    return activities.stream()
        .flatMap(activity -> activity.bases().stream())
        .anyMatch(basis -> wanted.contains(basis.article().value()));
  }

  private static <T> List<Fact> phrases(List<T> entries, Function<T, Optional<Phrase>> text) {
    return entries.stream().flatMap(e -> text.apply(e).stream()).distinct().map(Fact::of).toList();
  }

  private static boolean meet(List<Ref<DataSubject>> some, List<Ref<DataSubject>> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(o -> one.id().equals(o.id())));
  }
}
