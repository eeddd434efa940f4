package org.policypress.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policypress.model.Coverage;
import org.policypress.model.DataCategory;
import org.policypress.model.DataSubject;
import org.policypress.model.Entity;
import org.policypress.model.LegalBasis;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.Ref;
import org.policypress.model.RetentionRule;
import org.policypress.model.Right;
import org.policypress.model.Transfer;

/**
 * What a data subject must be told (art. 13, 14): which data, what for, on which basis, how long.
 */
final class NoticeView {
  private final PolicySet policy;
  private final PolicyIndex index;
  private final Wording wording;
  private final List<DataSubject> subjects;
  private final List<Right> rights;

  /**
   * @param subjects whose data the document is about
   * @param rights the rights of these persons
   */
  NoticeView(
      PolicySet policy,
      PolicyIndex index,
      Wording wording,
      List<DataSubject> subjects,
      List<Right> rights) {
    this.policy = policy;
    this.index = index;
    this.wording = wording;
    this.subjects = List.copyOf(subjects);
    this.rights = List.copyOf(rights);
  }

  /**
   * What is said to one kind of persons.
   *
   * @param subject the persons
   * @param rows one for each processing activity
   */
  record Group(RecordView subject, List<Row> rows) {}

  /**
   * A processing activity as it concerns these persons.
   *
   * @param label its name
   * @param purpose what for
   * @param categories which data
   * @param bases on which legal bases
   * @param recipients who gets data
   * @param periods how long
   */
  record Row(
      Text label,
      Text purpose,
      List<Text> categories,
      List<Text> bases,
      List<Text> recipients,
      List<Period> periods) {}

  /**
   * How long some of the data are kept.
   *
   * @param categories which of them
   * @param form on paper or digital, where it is kept in both and the times differ
   * @param outcomes what may be expected, one text for each stage
   */
  record Period(List<Text> categories, Optional<Text> form, List<Text> outcomes) {}

  /**
   * A time limit and the form in which it holds.
   *
   * @param form the form
   * @param outcomes what may be expected
   */
  private record Limit(Optional<Text> form, List<Text> outcomes) {}

  /**
   * A decision in which no person takes part (art. 13(2)(f)).
   *
   * @param activity where it is taken
   * @param text how, and what it means
   */
  record AutomatedDecision(Text activity, ProseText text) {}

  /**
   * Whether a category must be given.
   *
   * @param category the data
   * @param by what demands it
   * @param consequence what happens if it is not given
   */
  record Requirement(Text category, Term by, Text consequence) {}

  /**
   * Where data come from.
   *
   * @param origin the source
   * @param categories what comes from it
   */
  record Origin(Text origin, List<Text> categories) {}

  /**
   * What the short answers on top of a notice are made of.
   *
   * @param subjects whose data
   * @param activities what for
   * @param recipients who gets data
   * @param rights what one can ask for
   */
  record Answers(Text subjects, Text activities, List<Text> recipients, Text rights) {}

  List<Group> groups() {
    Coverage coverage = Coverage.of(policy, index);
    List<Group> groups = new ArrayList<>();
    for (DataSubject subject : subjects) {
      List<Row> rows = new ArrayList<>();
      for (ProcessingActivity activity : activities(subject)) {
        List<DataCategory> categories =
            index.findAll(activity.categories()).stream()
                .filter(c -> names(c.subjects(), subject))
                .toList();
        if (!categories.isEmpty()) {
          rows.add(row(activity, categories, periods(categories, subject, coverage)));
        }
      }
      if (!rows.isEmpty()) {
        groups.add(new Group(new RecordView(subject, wording, index), rows));
      }
    }
    return groups;
  }

  /** How long records of these categories about a kind of persons are kept. */
  List<Period> periods(
      Collection<DataCategory> categories, DataSubject subject, Coverage coverage) {
    RetentionWords words = new RetentionWords(wording, index);
    Map<Limit, List<Text>> byLimit = new LinkedHashMap<>();
    for (DataCategory category : categories) {
      boolean bothForms = Coverage.forms(category).size() > 1;
      for (RetentionRule rule : coverage.rulesFor(category, subject)) {
        Optional<Text> form =
            rule.form().filter(f -> bothForms).map(f -> wording.term(f.value()).label());
        byLimit
            .computeIfAbsent(new Limit(form, words.outcomes(rule)), limit -> new ArrayList<>())
            .add(wording.phrase(category.label()));
      }
    }
    List<Period> periods = new ArrayList<>();
    byLimit.forEach((limit, of) -> periods.add(new Period(of, limit.form(), limit.outcomes())));
    return periods;
  }

  private Row row(
      ProcessingActivity activity, List<DataCategory> categories, List<Period> periods) {
    return new Row(
        wording.phrase(activity.label()),
        wording.clause(wording.phrase(activity.purpose())),
        categories.stream().map(c -> wording.phrase(c.label())).toList(),
        activity.bases().stream().map(this::basis).toList(),
        index.findAll(activity.recipients()).stream().map(r -> wording.phrase(r.label())).toList(),
        periods);
  }

  /** A basis in plain words, with the article and the national law behind it. */
  private Text basis(LegalBasis basis) {
    List<Text> sources = new ArrayList<>();
    sources.add(wording.article(basis.article().value().citation()));
    basis
        .condition()
        .ifPresent(condition -> sources.add(wording.article(condition.value().citation())));
    index.findAll(basis.law()).forEach(law -> sources.add(wording.phrase(law.label())));
    Text said =
        wording
            .sentence(wording.term(basis.article().value()).label())
            .plus(wording.own(" ("))
            .plus(wording.list(sources))
            .plus(wording.own(")"));
    return basis
        .interest()
        .map(
            interest ->
                said.plus(wording.sign("colon")).plus(wording.clause(wording.phrase(interest))))
        .orElse(said);
  }

  List<Requirement> requirements() {
    return categories().stream()
        .flatMap(
            c ->
                c.required().stream()
                    .map(
                        r ->
                            new Requirement(
                                wording.phrase(c.label()),
                                wording.term(r.by().value()),
                                wording.phrase(r.consequence()))))
        .toList();
  }

  List<Origin> origins() {
    Map<Text, List<Text>> byOrigin = new LinkedHashMap<>();
    for (DataCategory category : categories()) {
      category
          .origin()
          .ifPresent(
              origin ->
                  byOrigin
                      .computeIfAbsent(wording.phrase(origin), o -> new ArrayList<>())
                      .add(wording.phrase(category.label())));
    }
    List<Origin> origins = new ArrayList<>();
    byOrigin.forEach((origin, of) -> origins.add(new Origin(wording.sentence(origin), of)));
    return origins;
  }

  List<AutomatedDecision> automatedDecisions() {
    return activities().stream()
        .flatMap(
            activity ->
                activity.automatedDecisions().stream()
                    .map(
                        text ->
                            new AutomatedDecision(
                                wording.phrase(activity.label()), wording.passage(text))))
        .toList();
  }

  /** Transfers to third countries of these persons' data (art. 13(1)(f)). */
  List<RecordView> transfers() {
    List<Transfer> transfers =
        policy.transfers().stream()
            .filter(
                t ->
                    t.categories().isEmpty()
                        || categories().stream().anyMatch(c -> names(t.categories(), c)))
            .toList();
    return RecordView.all(transfers, wording, index);
  }

  Answers answers() {
    Set<Phrase> activities = new LinkedHashSet<>();
    Set<Text> recipients = new LinkedHashSet<>();
    for (ProcessingActivity activity : activities()) {
      activities.add(activity.label());
      index.findAll(activity.recipients()).forEach(r -> recipients.add(wording.phrase(r.label())));
    }
    return new Answers(
        within(subjects.stream().map(DataSubject::label)),
        within(activities.stream()),
        List.copyOf(recipients),
        within(rights.stream().filter(r -> r.subjects().isEmpty()).map(Right::label)));
  }

  private Text within(Stream<Phrase> labels) {
    return wording.list(labels.map(wording::phrase).map(wording::within).distinct().toList());
  }

  private List<ProcessingActivity> activities(DataSubject subject) {
    return policy.activities().stream().filter(a -> names(a.subjects(), subject)).toList();
  }

  private List<ProcessingActivity> activities() {
    return policy.activities().stream()
        .filter(a -> subjects.stream().anyMatch(s -> names(a.subjects(), s)))
        .toList();
  }

  private List<DataCategory> categories() {
    return policy.dataCategories().stream()
        .filter(c -> subjects.stream().anyMatch(s -> names(c.subjects(), s)))
        .toList();
  }

  /** Whether references name an entity. */
  static boolean names(List<? extends Ref<?>> refs, Entity entity) {
    return refs.stream().anyMatch(ref -> ref.id().equals(entity.id().value()));
  }
}
