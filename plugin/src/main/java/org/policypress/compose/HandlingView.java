package org.policypress.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.model.Channel;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.HandlingDecisions;
import org.policypress.model.HandlingRule;
import org.policypress.model.HandlingRule.Action;
import org.policypress.model.HandlingRule.Decision;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.StoragePlace;
import org.policypress.source.Located;

/**
 * The decision tables that staff look things up in (art. 32(4)): classes of data by place, by
 * channel and by what is done. A place that no rule speaks of holds the classes that it allows; any
 * other cell without a rule is undecided.
 */
final class HandlingView {
  private final PolicySet policy;
  private final PolicyIndex index;
  private final Wording wording;
  private final HandlingDecisions decisions;
  private final List<Sensitivity> classes;

  HandlingView(PolicySet policy, PolicyIndex index, Wording wording) {
    this.policy = policy;
    this.index = index;
    this.wording = wording;
    this.decisions = new HandlingDecisions(policy);
    this.classes = decisions.columns();
  }

  /**
   * A decision table.
   *
   * @param id of what is done, such as {@code share}; {@code rest} for the table of the rest
   * @param rows one for each place, channel or action
   * @param notes what the cells point to
   * @param exceptions what holds for single categories
   */
  record Table(String id, List<Row> rows, List<Note> notes, List<Exemption> exceptions) {}

  /**
   * A row.
   *
   * @param label the place, channel or action
   * @param entity the place or channel; nothing for an action
   * @param cells one for each class
   */
  record Row(Text label, Optional<RecordView> entity, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param decision {@code allow}, {@code conditional}, {@code forbid} or {@code undecided}
   * @param notes numbers of its notes
   */
  record Cell(String decision, List<String> notes) {}

  /**
   * Conditions and reason of a decision.
   *
   * @param number from 1 in each table
   * @param conditions what must hold
   * @param because the reason
   */
  record Note(String number, List<Text> conditions, Optional<Text> because) {}

  /**
   * What holds for single categories, before their class.
   *
   * @param categories the data
   * @param where the places or channels, or what is done
   * @param cell the decision
   */
  record Exemption(List<Text> categories, List<Text> where, Cell cell) {}

  /** The columns of the tables. */
  List<Term> classes() {
    return classes.stream().map(wording::term).toList();
  }

  /** The table of the places. */
  Table places() {
    Notes notes = new Notes();
    List<Row> rows = new ArrayList<>();
    for (StoragePlace place : policy.storagePlaces()) {
      List<Cell> cells = new ArrayList<>();
      for (Sensitivity sensitivity : classes) {
        cells.add(
            decisions
                .in(place, sensitivity)
                .map(notes::cell)
                .orElseGet(() -> allowed(place, sensitivity)));
      }
      rows.add(
          new Row(
              wording.sentence(wording.phrase(place.label())),
              Optional.of(new RecordView(place, wording, index)),
              cells));
    }
    return table("store", rows, notes, Set.of(Action.STORE));
  }

  private static Cell allowed(StoragePlace place, Sensitivity sensitivity) {
    boolean allows = place.allows().stream().anyMatch(a -> a.value() == sensitivity);
    return new Cell(allows ? "allow" : "forbid", List.of());
  }

  /** A table for each action that has channels, then one for the actions that have none. */
  List<Table> others() {
    List<Table> tables = new ArrayList<>();
    Set<Action> without = EnumSet.noneOf(Action.class);
    for (Action action : Action.values()) {
      if (action == Action.STORE || decisions.rules(action).isEmpty()) {
        continue;
      }
      if (decisions.hasChannels(action)) {
        tables.add(channels(action));
      } else {
        without.add(action);
      }
    }
    if (!without.isEmpty()) {
      tables.add(actions(without));
    }
    return tables;
  }

  private Table channels(Action action) {
    Notes notes = new Notes();
    List<Row> rows = new ArrayList<>();
    for (Channel channel : decisions.channels(action)) {
      List<Cell> cells = new ArrayList<>();
      for (Sensitivity sensitivity : classes) {
        cells.add(notes.cell(decisions.by(channel, action, sensitivity)));
      }
      rows.add(
          new Row(
              wording.sentence(wording.phrase(channel.label())),
              Optional.of(new RecordView(channel, wording, index)),
              cells));
    }
    return table(KebabCase.of(action), rows, notes, Set.of(action));
  }

  private Table actions(Set<Action> actions) {
    Notes notes = new Notes();
    List<Row> rows = new ArrayList<>();
    for (Action action : actions) {
      List<Cell> cells = new ArrayList<>();
      for (Sensitivity sensitivity : classes) {
        cells.add(notes.cell(decisions.on(action, sensitivity)));
      }
      rows.add(new Row(wording.sentence(wording.term(action).label()), Optional.empty(), cells));
    }
    return table("rest", rows, notes, actions);
  }

  private Table table(String id, List<Row> rows, Notes notes, Set<Action> actions) {
    List<Exemption> exceptions = new ArrayList<>();
    for (HandlingRule rule : policy.handling()) {
      if (actions.contains(rule.action().value()) && !rule.categories().isEmpty()) {
        exceptions.add(exception(rule, notes.cell(rule)));
      }
    }
    return new Table(id, rows, notes.all(), exceptions);
  }

  private Exemption exception(HandlingRule rule, Cell cell) {
    List<Text> where = new ArrayList<>();
    index.findAll(rule.places()).forEach(p -> where.add(wording.phrase(p.label())));
    index.findAll(rule.channels()).forEach(c -> where.add(wording.phrase(c.label())));
    if (where.isEmpty()) {
      where.add(wording.term(rule.action().value()).label());
    }
    return new Exemption(
        index.findAll(rule.categories()).stream().map(c -> wording.phrase(c.label())).toList(),
        where,
        cell);
  }

  /** Numbers the notes of a table; rules that say the same share one. */
  private final class Notes {
    private final Map<List<Object>, Note> byText = new LinkedHashMap<>();

    Cell cell(Optional<HandlingRule> rule) {
      return rule.map(this::cell).orElseGet(() -> new Cell("undecided", List.of()));
    }

    Cell cell(HandlingRule rule) {
      wording.shows(rule);
      List<Text> conditions = rule.conditions().stream().map(wording::phrase).toList();
      Optional<Text> because = rule.because().map(wording::phrase);
      Located<Decision> decision = rule.decision();
      if (conditions.isEmpty() && because.isEmpty()) {
        return new Cell(KebabCase.of(decision.value()), List.of());
      }
      Note note =
          byText.computeIfAbsent(
              List.of(conditions, because),
              said -> new Note(Integer.toString(byText.size() + 1), conditions, because));
      return new Cell(KebabCase.of(decision.value()), List.of(note.number()));
    }

    List<Note> all() {
      return List.copyOf(byText.values());
    }
  }
}
