package org.policypress.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.model.Coverage;
import org.policypress.model.Coverage.Cell;
import org.policypress.model.DataCategory;
import org.policypress.model.DataSubject;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.RetentionRule;

/** The retention schedule: for each kind of persons, which rule holds for which records. */
final class RetentionSchedule {
  private final PolicySet policy;
  private final PolicyIndex index;
  private final Wording wording;
  private final RetentionWords words;

  RetentionSchedule(PolicySet policy, PolicyIndex index, Wording wording) {
    this.policy = policy;
    this.index = index;
    this.wording = wording;
    this.words = new RetentionWords(wording, index);
  }

  /**
   * The schedule for one kind of persons.
   *
   * @param subject the persons
   * @param rows one for each rule
   * @param timeLines the same as figures
   */
  record Group(RecordView subject, List<Row> rows, List<TimeLine> timeLines) {}

  /**
   * A rule as it holds for these persons.
   *
   * @param categories the records
   * @param form on paper or digital, where the rule says it
   * @param stages how long, where and what then
   * @param reasons why, and what else a reader should know
   */
  record Row(
      List<Text> categories,
      Optional<Text> form,
      List<RetentionWords.StageText> stages,
      List<Text> reasons) {}

  /**
   * When it is otherwise.
   *
   * @param label of the rule
   * @param when the case
   * @param keep how long then
   * @param decidedBy who decides
   */
  record Exemption(Text label, Text when, Optional<Text> keep, Optional<Text> decidedBy) {}

  List<Group> groups() {
    Coverage coverage = Coverage.of(policy, index);
    List<Group> groups = new ArrayList<>();
    for (DataSubject subject : policy.dataSubjects()) {
      Map<RetentionRule, Set<DataCategory>> rules = rules(subject, coverage);
      if (!rules.isEmpty()) {
        List<Row> rows = new ArrayList<>();
        rules.forEach((rule, categories) -> rows.add(row(rule, categories)));
        List<TimeLine> timeLines = new TimeLines(wording, words).of(subject, rules);
        groups.add(new Group(new RecordView(subject, wording, index), rows, timeLines));
      }
    }
    return groups;
  }

  /** Which rule holds for which of somebody's records, in the order of the policy. */
  private Map<RetentionRule, Set<DataCategory>> rules(DataSubject subject, Coverage coverage) {
    Map<RetentionRule, Set<DataCategory>> rules = new LinkedHashMap<>();
    for (RetentionRule rule : policy.retention()) {
      Set<DataCategory> categories = new LinkedHashSet<>();
      coverage.cellsOf(rule).stream()
          .filter(cell -> cell.subject().id().equals(subject.id()))
          .map(Cell::category)
          .forEach(categories::add);
      if (!categories.isEmpty()) {
        rules.put(rule, categories);
      }
    }
    return rules;
  }

  /** The figures of all kinds of persons. */
  List<TimeLine> timeLines() {
    return groups().stream().flatMap(group -> group.timeLines().stream()).toList();
  }

  private Row row(RetentionRule rule, Set<DataCategory> categories) {
    return new Row(
        categories.stream().map(c -> wording.phrase(c.label())).toList(),
        rule.form().map(form -> wording.term(form.value()).label()),
        words.forStaff(rule),
        words.reasons(rule));
  }

  List<Exemption> exemptions() {
    List<Exemption> all = new ArrayList<>();
    for (RetentionRule rule : policy.retention()) {
      for (RetentionRule.Exemption e : rule.exceptions()) {
        all.add(
            new Exemption(
                label(rule),
                wording.phrase(e.when()),
                e.keep().map(k -> wording.keep(k.value())),
                e.decidedBy().flatMap(index::find).map(r -> wording.phrase(r.label()))));
      }
    }
    return all;
  }

  /** What a rule is about: its own label, or the names of its categories. */
  Text label(RetentionRule rule) {
    return rule.label()
        .map(wording::phrase)
        .orElseGet(
            () ->
                wording.list(
                    index.findAll(rule.categories()).stream()
                        .map(c -> wording.phrase(c.label()))
                        .toList()));
  }
}
