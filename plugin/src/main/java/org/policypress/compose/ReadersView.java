package org.policypress.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policypress.model.Coverage;
import org.policypress.model.DataCategory;
import org.policypress.model.DataSubject;
import org.policypress.model.DataSubject.Stage;
import org.policypress.model.Guidance;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.RetentionRule;
import org.policypress.model.Right;
import org.policypress.source.Located;

/**
 * The first layer of a public page: for each kind of persons, short answers to what a reader asks
 * first. The second layer is {@link NoticeView}.
 */
final class ReadersView {
  /** How many labels an answer names before it says how many more there are. */
  private static final int MOST_LABELS = 8;

  /** How many time limits an answer gives before it leaves them to the table. */
  private static final int MOST_LIMITS = 4;

  private final PolicySet policy;
  private final PolicyIndex index;
  private final Wording wording;
  private final List<Guidance> guidance;
  private final List<Right> rights;
  private final NoticeView notice;
  private final Coverage coverage;

  /**
   * @param guidance what the document says to single kinds of persons
   * @param rights the rights that the document describes
   * @param notice the second layer
   */
  ReadersView(
      PolicySet policy,
      PolicyIndex index,
      Wording wording,
      List<Guidance> guidance,
      List<Right> rights,
      NoticeView notice) {
    this.policy = policy;
    this.index = index;
    this.wording = wording;
    this.guidance = List.copyOf(guidance);
    this.rights = List.copyOf(rights);
    this.notice = notice;
    this.coverage = Coverage.of(policy, index);
  }

  /**
   * A kind of persons and its answers.
   *
   * @param subject the persons
   * @param guidance what is said to them alone
   * @param data what is kept about them
   * @param activities what for
   * @param usual how long most of it is kept, where one limit holds for more than half
   * @param limits how long all of it is kept, where few limits say it
   * @param recipients who gets data
   * @param rights what they can ask for, by the bases on which their data are processed
   */
  record Reader(
      RecordView subject,
      List<RecordView> guidance,
      Text data,
      Text activities,
      Optional<List<Text>> usual,
      List<NoticeView.Period> limits,
      List<Text> recipients,
      List<RecordView> rights) {}

  List<Reader> readers(List<DataSubject> subjects) {
    return subjects.stream().flatMap(subject -> reader(subject).stream()).toList();
  }

  private Optional<Reader> reader(DataSubject subject) {
    List<ProcessingActivity> activities =
        policy.activities().stream()
            .filter(a -> NoticeView.names(a.subjects(), subject))
            .filter(a -> !categories(a, subject).isEmpty())
            .toList();
    if (activities.isEmpty()) {
      return Optional.empty();
    }
    Set<DataCategory> categories = new LinkedHashSet<>();
    Set<Text> recipients = new LinkedHashSet<>();
    for (ProcessingActivity activity : activities) {
      categories.addAll(categories(activity, subject));
      index.findAll(activity.recipients()).forEach(r -> recipients.add(wording.phrase(r.label())));
    }
    List<NoticeView.Period> limits = notice.periods(categories, subject, coverage);
    return Optional.of(
        new Reader(
            new RecordView(subject, wording, index),
            RecordView.all(
                guidance.stream().filter(g -> NoticeView.names(g.subjects(), subject)).toList(),
                wording,
                index),
            enumerate(categories.stream().map(c -> wording.phrase(c.label())).toList()),
            enumerate(activities.stream().map(a -> wording.phrase(a.label())).toList()),
            usual(subject, categories),
            limits.size() <= MOST_LIMITS && categories.size() <= MOST_LABELS ? limits : List.of(),
            List.copyOf(recipients),
            RecordView.all(rights(subject, activities), wording, index)));
  }

  private List<DataCategory> categories(ProcessingActivity activity, DataSubject subject) {
    return index.findAll(activity.categories()).stream()
        .filter(c -> NoticeView.names(c.subjects(), subject))
        .toList();
  }

  private Text enumerate(List<Text> labels) {
    List<Text> shown = labels.stream().map(wording::within).distinct().toList();
    if (shown.size() <= MOST_LABELS) {
      return wording.list(shown);
    }
    List<Text> some = new ArrayList<>(shown.subList(0, MOST_LABELS - 1));
    some.add(wording.say("readers/more", Map.of("count", shown.size() - some.size())));
    return wording.list(some);
  }

  /** The outcome that most categories have for those who have been through all stages. */
  private Optional<List<Text>> usual(DataSubject subject, Set<DataCategory> categories) {
    RetentionWords words = new RetentionWords(wording, index);
    Stage last = subject.stages().get(subject.stages().size() - 1).value();
    Map<List<Text>, Set<DataCategory>> byOutcome = new LinkedHashMap<>();
    for (Coverage.Cell cell : coverage.cells()) {
      if (cell.subject().equals(subject)
          && cell.stage() == last
          && categories.contains(cell.category())) {
        for (RetentionRule rule : coverage.rulesFor(cell)) {
          byOutcome
              .computeIfAbsent(words.outcomes(rule), outcome -> new LinkedHashSet<>())
              .add(cell.category());
        }
      }
    }
    return byOutcome.entrySet().stream()
        .filter(entry -> entry.getValue().size() > categories.size() / 2)
        .findFirst()
        .map(Map.Entry::getKey);
  }

  /**
   * A right that exists with certain bases is theirs if one of their data rests on such a basis.
   */
  private List<Right> rights(DataSubject subject, List<ProcessingActivity> activities) {
    Set<Article6> bases =
        activities.stream()
            .flatMap(activity -> activity.bases().stream())
            .map(basis -> basis.article().value())
            .collect(Collectors.toSet());
    return rights.stream()
        .filter(r -> r.subjects().isEmpty() || NoticeView.names(r.subjects(), subject))
        .filter(
            r ->
                r.bases().isEmpty()
                    || r.bases().stream().map(Located::value).anyMatch(bases::contains))
        .toList();
  }
}
