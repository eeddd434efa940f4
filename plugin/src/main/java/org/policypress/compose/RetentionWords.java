package org.policypress.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.model.Law;
import org.policypress.model.Phrase;
import org.policypress.model.Places;
import org.policypress.model.PolicyIndex;
import org.policypress.model.Ref;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.RetentionRule.Stage;
import org.policypress.source.Located;

/** Says a retention rule: staff read stages with place and action, everybody else the outcome. */
final class RetentionWords {
  private final Wording wording;
  private final PolicyIndex index;

  RetentionWords(Wording wording, PolicyIndex index) {
    this.wording = wording;
    this.index = index;
  }

  /**
   * A stage for staff.
   *
   * @param period how long
   * @param places where
   * @param action what happens then
   */
  record StageText(Text period, Text places, Text action) {}

  /** The stages of a rule; a rule without stages is one itself. */
  static List<Stage> stages(RetentionRule rule) {
    if (!rule.stages().isEmpty() || rule.keep().isEmpty()) {
      return rule.stages();
    }
    return List.of(
        new Stage(
            rule.keep().get(),
            rule.after(),
            rule.then(),
            rule.in(),
            rule.because(),
            rule.plan(),
            List.of()));
  }

  List<StageText> forStaff(RetentionRule rule) {
    wording.shows(rule);
    return stages(rule).stream()
        .map(
            stage ->
                new StageText(
                    wording.sentence(period(stage, rule)), places(stage.in()), action(stage, rule)))
        .toList();
  }

  /** What a data subject may expect, one text for each stage. */
  List<Text> outcomes(RetentionRule rule) {
    wording.shows(rule);
    List<Text> texts = new ArrayList<>();
    for (Stage stage : stages(rule)) {
      Text said = wording.sentence(period(stage, rule));
      if (stage.then().isPresent()) {
        said =
            said.plus(wording.sign("semicolon"))
                .plus(wording.say("retention/then", Map.of("action", actionWord(stage))));
      }
      texts.add(said);
    }
    return texts;
  }

  private Text period(Stage stage, RetentionRule rule) {
    if (stage.keep().value().period() instanceof RetentionPeriod.PerRecordsPlan) {
      return stage
          .plan()
          .or(rule::plan)
          .flatMap(index::find)
          .map(p -> wording.say("retention/per-plan", Map.of("plan", wording.phrase(p.label()))))
          .orElseGet(() -> wording.keep(stage.keep().value()));
    }
    return stage
        .after()
        .map(event -> wording.keepAfter(stage.keep().value(), event.value()))
        .orElseGet(() -> wording.keep(stage.keep().value()));
  }

  private Text places(Optional<Places> in) {
    if (in.isEmpty()) {
      return wording.own("–");
    }
    if (in.get().everyPlace()) {
      return wording.sentence(wording.say("retention/every-place"));
    }
    return wording.list(
        index.findAll(in.get().places()).stream().map(p -> wording.phrase(p.label())).toList());
  }

  private Text action(Stage stage, RetentionRule rule) {
    Text said = stage.then().isPresent() ? wording.sentence(actionWord(stage)) : wording.own("–");
    Optional<Text> executor =
        rule.executor().flatMap(index::find).map(role -> wording.phrase(role.label()));
    if (executor.isPresent() && stage.then().isPresent()) {
      said = said.plus(wording.own(" (")).plus(executor.get()).plus(wording.own(")"));
    }
    return said;
  }

  private Text actionWord(Stage stage) {
    return stage.then().map(Located::value).map(a -> wording.term(a).label()).orElseThrow();
  }

  /** Why records are kept so: justifications, national law, statutory minimum, note. */
  List<Text> reasons(RetentionRule rule) {
    List<Text> texts = new ArrayList<>();
    for (Stage stage : stages(rule)) {
      stage.because().ifPresent(b -> texts.add(wording.sentence(wording.term(b.value()).label())));
      laws(stage.law()).forEach(texts::add);
    }
    laws(rule.stewardship().law()).forEach(texts::add);
    rule.noLessThan()
        .ifPresent(
            least ->
                texts.add(
                    wording.say(
                        "retention/minimum", Map.of("period", wording.keep(least.value())))));
    rule.note().map(wording::phrase).ifPresent(texts::add);
    return texts.stream().distinct().toList();
  }

  private List<Text> laws(List<Ref<Law>> law) {
    return index.findAll(law).stream().map(l -> wording.phrase(citation(l))).toList();
  }

  private static Phrase citation(Law law) {
    return law.citation().orElse(law.label());
  }
}
