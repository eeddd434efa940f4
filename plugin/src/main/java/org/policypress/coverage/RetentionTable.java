package org.policypress.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policypress.compose.FactWords;
import org.policypress.compose.Wording;
import org.policypress.coverage.RetentionPart.Category;
import org.policypress.coverage.RetentionPart.Line;
import org.policypress.coverage.RetentionPart.Rule;
import org.policypress.coverage.RetentionPart.RuleLink;
import org.policypress.coverage.RetentionPart.Total;
import org.policypress.language.Messages;
import org.policypress.model.Coverage;
import org.policypress.model.Coverage.Cell;
import org.policypress.model.DataCategory;
import org.policypress.model.DataSubject;
import org.policypress.model.PolicyGroup;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;

/**
 * Works out which rule covers which cell at which school. Schools with the same answer stand in one
 * line: ten schools that follow the base are read as one.
 */
public final class RetentionTable {
  private final Wording wording;
  private final Messages messages;
  private final SchoolNames names;
  private final Map<RetentionRule, RuleLink> links = new LinkedHashMap<>();
  private final List<SchoolCells> schools = new ArrayList<>();

  /**
   * @param group the policy of each school
   * @param wording words of the source language
   * @param messages the same, of the templates
   */
  public RetentionTable(PolicyGroup group, Wording wording, Messages messages) {
    this.wording = wording;
    this.messages = messages;
    this.names = new SchoolNames(group, wording, messages);
    for (SchoolPolicy school : group.schools()) {
      school.policy().retention().forEach(this::link);
      Coverage coverage = Coverage.of(school.policy(), school.index());
      List<Answered> cells =
          coverage.cells().stream()
              .map(cell -> new Answered(cell, answer(coverage.rulesFor(cell), cell)))
              .toList();
      schools.add(new SchoolCells(school, cells));
    }
  }

  /** What covers a cell. */
  private record Answer(Standing standing, List<RuleLink> rules) {}

  /** A cell with what covers it. */
  private record Answered(Cell cell, Answer answer) {
    boolean isOf(DataCategory category, DataSubject subject) {
      return cell.category().id().value().equals(category.id().value())
          && cell.subject().id().value().equals(subject.id().value());
    }
  }

  /** The cells of a school. */
  private record SchoolCells(SchoolPolicy school, List<Answered> cells) {
    long count(Standing standing) {
      return cells.stream().filter(cell -> cell.answer().standing() == standing).count();
    }
  }

  /** Schools whose cells have the same answers. */
  private record Alike(Map<Answer, List<Cell>> answers, List<SchoolPolicy> schools) {}

  /** The part of the report. */
  public RetentionPart part() {
    Map<String, DataSubject> subjects = new LinkedHashMap<>();
    Map<String, DataCategory> categories = new LinkedHashMap<>();
    for (SchoolCells school : schools) {
      school
          .school()
          .policy()
          .dataCategories()
          .forEach(c -> categories.putIfAbsent(c.id().value(), c));
      school
          .cells()
          .forEach(c -> subjects.putIfAbsent(c.cell().subject().id().value(), c.cell().subject()));
    }
    List<Category> rows =
        categories.values().stream().map(c -> category(c, subjects.values())).toList();
    boolean differing =
        rows.stream().flatMap(c -> c.lines().stream()).anyMatch(l -> l.schools().isPresent());
    return new RetentionPart(
        totals(),
        subjects.values().stream().map(s -> wording.phrase(s.label()).plain()).toList(),
        rows,
        rules(),
        differing);
  }

  private Category category(DataCategory category, Iterable<DataSubject> subjects) {
    List<Optional<Standing>> overview = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (DataSubject subject : subjects) {
      List<Line> here = lines(category, subject);
      overview.add(here.stream().map(Line::standing).max(Standing::compareTo));
      lines.addAll(here);
    }
    if (lines.isEmpty()) {
      lines.add(new Line("–", List.of(), Optional.empty(), Standing.HOLE, List.of()));
    }
    return new Category(
        category.id().value(),
        wording.phrase(category.label()).plain(),
        SourcePlaces.of(category.id().span()),
        messages.get(category.sensitivity().value()),
        overview,
        lines);
  }

  /** Lines of a category's records about a subject: one for each answer that some school has. */
  private List<Line> lines(DataCategory category, DataSubject subject) {
    Map<List<String>, Alike> alike = new LinkedHashMap<>();
    for (SchoolCells school : schools) {
      Map<Answer, List<Cell>> answers = new LinkedHashMap<>();
      school.cells().stream()
          .filter(cell -> cell.isOf(category, subject))
          .forEach(
              cell ->
                  answers.computeIfAbsent(cell.answer(), a -> new ArrayList<>()).add(cell.cell()));
      if (!answers.isEmpty()) {
        alike
            .computeIfAbsent(key(answers), key -> new Alike(answers, new ArrayList<>()))
            .schools()
            .add(school.school());
      }
    }
    return alike.values().stream().flatMap(of -> lines(of, subject)).toList();
  }

  private Stream<Line> lines(Alike alike, DataSubject subject) {
    return alike.answers().entrySet().stream()
        .map(
            entry ->
                new Line(
                    wording.phrase(subject.label()).plain(),
                    alike.answers().size() == 1
                        ? List.of()
                        : CellNames.of(entry.getValue(), messages),
                    some(alike.schools()),
                    entry.getKey().standing(),
                    entry.getKey().rules()));
  }

  /** Names of schools; nothing if it is all of them. */
  private Optional<String> some(List<SchoolPolicy> of) {
    return of.size() == schools.size() ? Optional.empty() : Optional.of(names.of(of));
  }

  private Answer answer(List<RetentionRule> rules, Cell cell) {
    return new Answer(standing(rules, cell), rules.stream().map(this::link).toList());
  }

  private static Standing standing(List<RetentionRule> rules, Cell cell) {
    if (rules.isEmpty()) {
      return Standing.HOLE;
    }
    return rules.stream().allMatch(rule -> Coverage.isByDefault(rule, cell))
        ? Standing.DEFAULT
        : Standing.OWN;
  }

  private List<String> key(Map<Answer, List<Cell>> answers) {
    List<String> key = new ArrayList<>();
    answers.forEach((answer, cells) -> key.add(answer + " " + CellNames.of(cells, messages)));
    return key;
  }

  private List<Total> totals() {
    Map<List<Long>, List<SchoolPolicy>> alike = new LinkedHashMap<>();
    for (SchoolCells school : schools) {
      List<Long> counts =
          Stream.of(Standing.OWN, Standing.DEFAULT, Standing.HOLE).map(school::count).toList();
      alike.computeIfAbsent(counts, c -> new ArrayList<>()).add(school.school());
    }
    List<Total> totals = new ArrayList<>();
    alike.forEach(
        (counts, of) ->
            totals.add(
                new Total(names.of(of), of.size(), counts.get(0), counts.get(1), counts.get(2))));
    return totals;
  }

  private List<Rule> rules() {
    Map<RuleLink, RetentionRule> rules = new LinkedHashMap<>();
    Map<RuleLink, List<SchoolPolicy>> with = new LinkedHashMap<>();
    for (SchoolCells school : schools) {
      for (RetentionRule rule : school.school().policy().retention()) {
        rules.putIfAbsent(link(rule), rule);
        with.computeIfAbsent(link(rule), l -> new ArrayList<>()).add(school.school());
      }
    }
    return rules.entrySet().stream()
        .map(e -> rule(e.getKey(), e.getValue(), with.getOrDefault(e.getKey(), List.of())))
        .toList();
  }

  private Rule rule(RuleLink link, RetentionRule rule, List<SchoolPolicy> with) {
    long cells =
        schools.stream()
            .flatMap(school -> school.cells().stream())
            .filter(cell -> cell.answer().rules().contains(link))
            .count();
    return new Rule(
        link,
        new FactWords(wording, with.get(0).index()).retention(rule),
        some(with),
        Coverage.isDefault(rule),
        cells);
  }

  /** A school's own version of a rule is another rule, also where it has the same id. */
  private RuleLink link(RetentionRule rule) {
    return links.computeIfAbsent(
        rule,
        of -> new RuleLink(of.id().value(), "rule-" + (links.size() + 1), SourcePlaces.of(of)));
  }
}
