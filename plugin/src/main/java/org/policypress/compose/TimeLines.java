package org.policypress.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.policypress.language.Direction;
import org.policypress.model.DataCategory;
import org.policypress.model.DataSubject;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.RetentionRule.Stage;

/**
 * Draws the retention schedule of one kind of persons as time lines: records that are kept alike
 * share a bar, and what fits on a page of paper is one figure.
 */
final class TimeLines {
  private static final int START = 20;
  private static final int END = 690;

  /** Room for what lasts until the event. */
  private static final int BEFORE = 100;

  private static final int AXIS = 48;
  private static final int LINE = 18;
  private static final int BAR = 20;
  private static final int GAP = 24;
  private static final int CHARACTERS_A_LINE = 84;
  private static final int HIGHEST = 880;

  /** The narrowest stage that is still seen. */
  private static final int NARROWEST = 8;

  private final Wording wording;
  private final RetentionWords words;

  TimeLines(Wording wording, RetentionWords words) {
    this.wording = wording;
    this.words = words;
  }

  /** Records that are kept alike, with the rule that says how. */
  private record Alike(RetentionRule rule, List<Text> records) {}

  /** The figures of a kind of persons, from the rules that hold for their records. */
  List<TimeLine> of(DataSubject subject, Map<RetentionRule, Set<DataCategory>> rules) {
    List<Alike> groups = alike(rules);
    boolean before =
        groups.stream()
            .flatMap(group -> RetentionWords.stages(group.rule).stream())
            .anyMatch(TimeLines::isBefore);
    TimeScale scale = new TimeScale(before ? START + BEFORE : START, END);
    List<TimeLine> figures = new ArrayList<>();
    List<TimeLine.Row> rows = new ArrayList<>();
    int y = AXIS;
    for (Alike group : groups) {
      TimeLine.Row row = row(group, y, scale);
      if (bottom(row) > HIGHEST && !rows.isEmpty()) {
        figures.add(figure(subject, figures.size(), rows, y, scale));
        rows = new ArrayList<>();
        row = row(group, AXIS, scale);
      }
      rows.add(row);
      y = bottom(row) + GAP;
    }
    if (!rows.isEmpty()) {
      figures.add(figure(subject, figures.size(), rows, y, scale));
    }
    return figures;
  }

  /** Those that a rule says something about; a rule that does not say how long is an error. */
  private List<Alike> alike(Map<RetentionRule, Set<DataCategory>> rules) {
    Map<List<String>, Alike> groups = new LinkedHashMap<>();
    rules.forEach(
        (rule, categories) -> {
          if (RetentionWords.stages(rule).isEmpty()) {
            return;
          }
          List<String> key =
              words.forStaff(rule).stream()
                  .map(stage -> stage.period().plain() + stage.action().plain())
                  .toList();
          List<Text> records =
              groups.computeIfAbsent(key, k -> new Alike(rule, new ArrayList<>())).records;
          for (DataCategory category : categories) {
            Text label = label(rule, category);
            if (records.stream().noneMatch(known -> known.plain().equals(label.plain()))) {
              records.add(label);
            }
          }
        });
    return List.copyOf(groups.values());
  }

  private Text label(RetentionRule rule, DataCategory category) {
    Text label = wording.phrase(category.label());
    return rule.form()
        .map(form -> wording.term(form.value()).label())
        .map(form -> label.plus(wording.own(" (")).plus(form).plus(wording.own(")")))
        .orElse(label);
  }

  private static boolean isBefore(Stage stage) {
    return stage.keep().value().period() instanceof RetentionPeriod.UntilEvent;
  }

  private TimeLine.Row row(Alike group, int top, TimeScale scale) {
    List<Text> records =
        LineBreaks.of(wording.sentence(wording.list(group.records)), CHARACTERS_A_LINE);
    int bar = top + records.size() * LINE + BAR / 2;
    int y = bar + BAR / 2 + LINE;
    List<TimeLine.Stage> stages = new ArrayList<>();
    List<Stage> model = RetentionWords.stages(group.rule);
    List<RetentionWords.StageText> said = words.forStaff(group.rule);
    for (int i = 0; i < said.size(); i++) {
      Text line = said.get(i).period();
      if (model.get(i).then().isPresent()) {
        line = line.plus(wording.sign("semicolon")).plus(said.get(i).action());
      }
      List<Text> lines = LineBreaks.of(line, CHARACTERS_A_LINE);
      stages.add(new TimeLine.Stage(y, end(model.get(i)), lines));
      y += lines.size() * LINE;
    }
    return new TimeLine.Row(top, records, bar, spans(model, scale), stages);
  }

  private static int bottom(TimeLine.Row row) {
    TimeLine.Stage last = row.stages().get(row.stages().size() - 1);
    return last.y() + (last.lines().size() - 1) * LINE;
  }

  /** Stages follow one another; one that runs from an event of its own is drawn after the last. */
  private static List<TimeLine.Span> spans(List<Stage> stages, TimeScale scale) {
    List<TimeLine.Span> spans = new ArrayList<>();
    double months = 0;
    int x = isBefore(stages.get(0)) ? START : scale.zero();
    for (Stage stage : stages) {
      RetentionPeriod period = stage.keep().value().period();
      OptionalDouble length = TimeScale.months(period);
      int until;
      if (isBefore(stage)) {
        until = x < scale.zero() ? scale.zero() : x + BEFORE;
      } else if (length.isPresent()) {
        months += length.getAsDouble();
        until = scale.at(months);
      } else {
        until = scale.end();
      }
      int width = Math.min(Math.max(NARROWEST, until - x), Math.max(NARROWEST, scale.end() - x));
      boolean open =
          (length.isEmpty() && !(period instanceof RetentionPeriod.Indefinite)) || isBefore(stage);
      spans.add(new TimeLine.Span(x, width, open, end(stage)));
      x = Math.min(x + width, scale.end() - NARROWEST);
    }
    return spans;
  }

  private static String end(Stage stage) {
    return stage
        .then()
        .map(
            action ->
                switch (action.value()) {
                  case ERASE, SHRED, ERASE_OR_SHRED, WIPE, ANONYMISE -> "erase";
                  case TRANSFER, ARCHIVE, RETURN -> "move";
                  case PSEUDONYMISE, STOP -> "stay";
                })
        .orElse("stay");
  }

  private TimeLine figure(
      DataSubject subject, int number, List<TimeLine.Row> rows, int height, TimeScale scale) {
    String id = "time-line-" + subject.id().value() + (number == 0 ? "" : "-" + (number + 1));
    return new TimeLine(
        id,
        wording.say("retention/time-line", Map.of("subject", wording.phrase(subject.label()))),
        wording.say("retention/time-line-alt"),
        marks(scale),
        List.copyOf(rows),
        height,
        wording.language().direction() == Direction.RTL);
  }

  private List<TimeLine.Mark> marks(TimeScale scale) {
    List<TimeLine.Mark> marks = new ArrayList<>();
    marks.add(new TimeLine.Mark(scale.zero(), wording.say("retention/time-line-start")));
    for (int i = 0; i < TimeScale.STEPS.size(); i++) {
      marks.add(new TimeLine.Mark(scale.mark(i + 1), wording.period(TimeScale.STEPS.get(i))));
    }
    marks.add(new TimeLine.Mark(scale.end(), wording.say("retention/time-line-end")));
    return marks;
  }
}
