package org.policypress.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policypress.model.DataCategory.Form;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.DataSubject.Stage;
import org.policypress.source.Located;

/**
 * Which retention rule holds for which records (art. 5(1)(e)). The policy of a school is cut into
 * cells, category × subject × stage × form; for each cell the most precise rules count: category
 * and subject before category, before subject and class, before class, before default.
 */
public final class Coverage {
  private final List<Cell> cells;
  private final Map<String, List<Cell>> cellsIn = new HashMap<>();
  private final Map<About, List<Cell>> cellsAbout = new HashMap<>();
  private final IdentityHashMap<Cell, List<RetentionRule>> answers = new IdentityHashMap<>();
  private final Map<String, List<Cell>> cellsOfRules = new HashMap<>();

  private Coverage(List<Cell> cells, Candidates rules) {
    this.cells = cells;
    for (Cell cell : cells) {
      cellsIn
          .computeIfAbsent(cell.category().id().value(), category -> new ArrayList<>())
          .add(cell);
      cellsAbout.computeIfAbsent(About.of(cell), about -> new ArrayList<>()).add(cell);
      List<RetentionRule> best = answer(cell, rules.of(cell.category()));
      answers.put(cell, best);
      best.forEach(
          rule ->
              cellsOfRules.computeIfAbsent(rule.id().value(), id -> new ArrayList<>()).add(cell));
    }
  }

  /**
   * The smallest thing that must have a retention rule.
   *
   * @param category what is kept
   * @param subject about whom
   * @param stage where that person stands
   * @param form on paper or digital
   */
  public record Cell(DataCategory category, DataSubject subject, Stage stage, Form form) {}

  /** What is kept about whom, by their ids. */
  private record About(String category, String subject) {
    static About of(Cell cell) {
      return new About(cell.category().id().value(), cell.subject().id().value());
    }
  }

  /** Rules that may speak of a category, so that not each is asked about each cell. */
  private static final class Candidates {
    private final List<RetentionRule> rules;

    /**
     * Numbers of the rules that name a category, and under no name of those that may hold for any.
     */
    private final Map<Optional<String>, List<Integer>> numbers = new HashMap<>();

    Candidates(List<RetentionRule> rules) {
      this.rules = rules;
      for (int i = 0; i < rules.size(); i++) {
        RetentionRule rule = rules.get(i);
        if (!rule.classes().isEmpty() || isDefault(rule)) {
          add(Optional.empty(), i);
        } else {
          for (Ref<DataCategory> category : rule.categories()) {
            add(Optional.of(category.id()), i);
          }
        }
      }
    }

    private void add(Optional<String> category, int number) {
      numbers.computeIfAbsent(category, c -> new ArrayList<>()).add(number);
    }

    /** In the order of the source. */
    List<RetentionRule> of(DataCategory category) {
      return Stream.of(Optional.<String>empty(), Optional.of(category.id().value()))
          .flatMap(name -> numbers.getOrDefault(name, List.of()).stream())
          .sorted()
          .distinct()
          .map(rules::get)
          .toList();
    }
  }

  /** Cells and rules of a policy; references to nothing make no cells. Worked out once. */
  public static Coverage of(PolicySet policy, PolicyIndex index) {
    return index.coverage(policy, () -> workedOut(policy, index));
  }

  private static Coverage workedOut(PolicySet policy, PolicyIndex index) {
    List<Cell> cells = new ArrayList<>();
    for (DataCategory category : policy.dataCategories()) {
      for (DataSubject subject : index.findAll(category.subjects())) {
        for (Located<Stage> stage : subject.stages()) {
          for (Form form : forms(category)) {
            cells.add(new Cell(category, subject, stage.value(), form));
          }
        }
      }
    }
    return new Coverage(List.copyOf(cells), new Candidates(policy.retention()));
  }

  /** The rules that hold for a category's records, whoever they are about. */
  public Set<RetentionRule> rulesFor(Ref<DataCategory> category) {
    Set<RetentionRule> found = new LinkedHashSet<>();
    cellsIn.getOrDefault(category.id(), List.of()).forEach(cell -> found.addAll(rulesFor(cell)));
    return found;
  }

  /** All cells, in the order of the source. */
  public List<Cell> cells() {
    return cells;
  }

  /**
   * The rules that hold for a cell: none if it is uncovered, several if they are equally precise.
   *
   * @param cell one of {@link #cells()}
   */
  public List<RetentionRule> rulesFor(Cell cell) {
    return answers.getOrDefault(cell, List.of());
  }

  private static List<RetentionRule> answer(Cell cell, List<RetentionRule> rules) {
    List<RetentionRule> best = new ArrayList<>();
    int bestRank = Integer.MAX_VALUE;
    for (RetentionRule rule : rules) {
      Optional<Integer> rank = rank(rule, cell);
      if (rank.isPresent() && rank.get() <= bestRank) {
        if (rank.get() < bestRank) {
          best.clear();
          bestRank = rank.get();
        }
        best.add(rule);
      }
    }
    return List.copyOf(best);
  }

  /** The rules that hold for a category's records about a subject, over all stages and forms. */
  public Set<RetentionRule> rulesFor(DataCategory category, DataSubject subject) {
    Set<RetentionRule> found = new LinkedHashSet<>();
    cellsAbout
        .getOrDefault(new About(category.id().value(), subject.id().value()), List.of())
        .forEach(cell -> found.addAll(rulesFor(cell)));
    return found;
  }

  /** The cells that a rule is the answer for. */
  public List<Cell> cellsOf(RetentionRule rule) {
    return List.copyOf(cellsOfRules.getOrDefault(rule.id().value(), List.of()));
  }

  /** Forms of a category's records; digital if it says nothing. */
  public static List<Form> forms(DataCategory category) {
    return category.forms().isEmpty()
        ? List.of(Form.DIGITAL)
        : category.forms().stream().map(Located::value).toList();
  }

  /** How precisely a rule speaks of a cell, 1 the most; nothing if it does not. */
  private static Optional<Integer> rank(RetentionRule rule, Cell cell) {
    if (!holdsForSubject(rule, cell) || !holdsForForm(rule, cell) || !canStart(rule, cell)) {
      return Optional.empty();
    }
    boolean named =
        rule.categories().stream().anyMatch(c -> c.id().equals(cell.category().id().value()));
    boolean subject = !rule.subjects().isEmpty();
    if (named) {
      return Optional.of(subject ? 1 : 2);
    }
    Sensitivity sensitivity = cell.category().sensitivity().value();
    if (rule.classes().stream().anyMatch(c -> c.value() == sensitivity)) {
      return Optional.of(subject ? 3 : 4);
    }
    boolean mayBeDefault =
        sensitivity != Sensitivity.SPECIAL && sensitivity != Sensitivity.CRIMINAL;
    return isDefault(rule) && mayBeDefault ? Optional.of(5) : Optional.empty();
  }

  /** Whether a rule covers what has nothing better. */
  public static boolean isDefault(RetentionRule rule) {
    return rule.isDefault().map(Located::value).orElse(false);
  }

  /** Whether a rule answers for a cell as the default, and not because it names what is there. */
  public static boolean isByDefault(RetentionRule rule, Cell cell) {
    Sensitivity sensitivity = cell.category().sensitivity().value();
    return isDefault(rule)
        && rule.categories().stream().noneMatch(c -> c.id().equals(cell.category().id().value()))
        && rule.classes().stream().noneMatch(c -> c.value() == sensitivity);
  }

  private static boolean holdsForSubject(RetentionRule rule, Cell cell) {
    return rule.subjects().isEmpty()
        || rule.subjects().stream().anyMatch(s -> s.id().equals(cell.subject().id().value()));
  }

  private static boolean holdsForForm(RetentionRule rule, Cell cell) {
    return rule.form().map(form -> form.value() == cell.form()).orElse(true);
  }

  private static boolean canStart(RetentionRule rule, Cell cell) {
    Optional<StartEvent> start = startEvent(rule);
    return start.map(event -> event.canOccurIn(cell.stage())).orElse(true);
  }

  /** The event with which a rule begins to run, or by which its period ends. */
  public static Optional<StartEvent> startEvent(RetentionRule rule) {
    Optional<Located<StartEvent>> after =
        rule.stages().isEmpty() ? rule.after() : rule.stages().get(0).after();
    Optional<Located<Keep>> keep =
        rule.stages().isEmpty() ? rule.keep() : Optional.of(rule.stages().get(0).keep());
    Optional<StartEvent> until =
        keep.map(k -> k.value().period())
            .filter(RetentionPeriod.UntilEvent.class::isInstance)
            .map(p -> ((RetentionPeriod.UntilEvent) p).event());
    return after.map(Located::value).or(() -> until);
  }
}
