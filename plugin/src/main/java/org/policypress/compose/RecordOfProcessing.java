package org.policypress.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policypress.model.Coverage;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.DataSubject;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.RetentionRule;

/** The record of processing activities (art. 30(1)). */
final class RecordOfProcessing {
  private final PolicySet policy;
  private final PolicyIndex index;
  private final Wording wording;

  RecordOfProcessing(PolicySet policy, PolicyIndex index, Wording wording) {
    this.policy = policy;
    this.index = index;
    this.wording = wording;
  }

  /**
   * The record.
   *
   * @param controller organisation or school that keeps it
   * @param activities its rows
   */
  record View(RecordView controller, List<Row> activities) {}

  /**
   * A processing activity.
   *
   * @param activity what the policy says of it
   * @param classes its categories by sensitivity
   * @param processors whose systems it uses
   * @param limits how long its data are kept (art. 30(1)(f))
   * @param measures how they are secured (art. 30(1)(g)); empty if by all measures
   */
  record Row(
      RecordView activity,
      List<ClassOf> classes,
      List<Text> processors,
      List<Limit> limits,
      List<Text> measures) {}

  /**
   * Categories of one sensitivity.
   *
   * @param term the sensitivity
   * @param categories names of the categories
   */
  record ClassOf(Term term, List<Text> categories) {}

  /**
   * How long some of the data are kept.
   *
   * @param categories which
   * @param outcomes how long, one text for each stage
   */
  record Limit(List<Text> categories, List<Text> outcomes) {}

  View view(RecordView controller) {
    Coverage coverage = Coverage.of(policy, index);
    return new View(controller, policy.activities().stream().map(a -> row(a, coverage)).toList());
  }

  private Row row(ProcessingActivity activity, Coverage coverage) {
    List<DataCategory> categories = index.findAll(activity.categories());
    return new Row(
        new RecordView(activity, wording, index),
        classes(categories),
        index.findAll(activity.systems()).stream()
            .flatMap(system -> system.vendor().stream())
            .flatMap(vendor -> index.find(vendor).stream())
            .map(processor -> wording.phrase(processor.label()))
            .distinct()
            .toList(),
        limits(categories, index.findAll(activity.subjects()), coverage),
        index.findAll(activity.measures()).stream().map(m -> wording.phrase(m.label())).toList());
  }

  private List<ClassOf> classes(List<DataCategory> categories) {
    List<ClassOf> classes = new ArrayList<>();
    for (Sensitivity sensitivity : Sensitivity.values()) {
      List<Text> of =
          categories.stream()
              .filter(c -> c.sensitivity().value() == sensitivity)
              .map(c -> wording.phrase(c.label()))
              .toList();
      if (!of.isEmpty()) {
        classes.add(new ClassOf(wording.term(sensitivity), of));
      }
    }
    return classes;
  }

  private List<Limit> limits(
      List<DataCategory> categories, List<DataSubject> subjects, Coverage coverage) {
    RetentionWords words = new RetentionWords(wording, index);
    Map<List<Text>, Set<Text>> byOutcome = new LinkedHashMap<>();
    for (DataCategory category : categories) {
      for (DataSubject subject : subjects) {
        for (RetentionRule rule : coverage.rulesFor(category, subject)) {
          byOutcome
              .computeIfAbsent(words.outcomes(rule), o -> new LinkedHashSet<>())
              .add(wording.phrase(category.label()));
        }
      }
    }
    List<Limit> limits = new ArrayList<>();
    byOutcome.forEach((outcomes, of) -> limits.add(new Limit(List.copyOf(of), outcomes)));
    return limits;
  }
}
