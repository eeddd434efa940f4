package org.policypress.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.language.Messages;
import org.policypress.model.AccessGrant;
import org.policypress.model.Entity;
import org.policypress.model.LocalFact;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicyWalk;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolDifference;
import org.policypress.model.SchoolDifference.Kind;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Surveillance;

/** What is different at each school, generated from the overlays. */
final class DifferencesView {
  private static final String LOCAL_FACTS = "local-facts";

  private final PolicyGroup group;
  private final Wording wording;

  DifferencesView(PolicyGroup group, Wording wording) {
    this.group = group;
    this.wording = wording;
  }

  /**
   * A school.
   *
   * @param school id and name
   * @param reason why it differs
   * @param changes what its overlay adds, changes and removes
   * @param facts what it has answered for itself
   */
  record OfSchool(Term school, Optional<Text> reason, List<Change> changes, List<Fact> facts) {}

  /**
   * A change.
   *
   * @param part part of the policy
   * @param what what holds at the school
   * @param reason why
   */
  record Change(Text part, Text what, Optional<Text> reason) {}

  /**
   * A fact that a school has for itself.
   *
   * @param label what must be known
   * @param value the answer
   */
  record Fact(Text label, Text value) {}

  List<OfSchool> schools() {
    return group.schools().stream().map(this::ofSchool).toList();
  }

  private OfSchool ofSchool(SchoolPolicy school) {
    Optional<Text> reason = school.overlayReason().map(wording::phrase);
    List<Change> changes = new ArrayList<>();
    for (SchoolDifference difference : school.differences()) {
      if (!difference.key().equals(LOCAL_FACTS)) {
        changes.add(change(school, difference, reason));
      }
    }
    return new OfSchool(
        new Term(school.id(), wording.phrase(school.school().name())),
        reason,
        changes,
        facts(school));
  }

  private Change change(SchoolPolicy school, SchoolDifference difference, Optional<Text> common) {
    PolicyIndex index = difference.kind() == Kind.REMOVE ? group.index() : school.index();
    Text subject =
        index
            .find(difference.key(), difference.id())
            .map(entity -> describe(entity, index))
            .orElse(wording.own(difference.id()));
    Optional<Text> reason = difference.reason().map(wording::phrase);
    return new Change(
        wording.say("part/" + difference.key()),
        wording.say(Messages.key(difference.kind()), Map.of("subject", subject)),
        reason.equals(common) ? Optional.empty() : reason);
  }

  private Text describe(Entity entity, PolicyIndex index) {
    wording.shows(entity);
    if (entity instanceof AccessGrant grant) {
      Text role =
          index.find(grant.role()).map(r -> wording.phrase(r.label())).orElse(wording.own("–"));
      List<Text> categories =
          index.findAll(grant.categories()).stream().map(c -> wording.phrase(c.label())).toList();
      return role.plus(wording.sign("colon")).plus(wording.list(categories));
    }
    if (entity instanceof RetentionRule rule) {
      Text label = new RetentionSchedule(group.base(), index, wording).label(rule);
      List<Text> outcomes = new RetentionWords(wording, index).outcomes(rule);
      return label.plus(wording.sign("colon")).plus(wording.list(outcomes));
    }
    if (entity instanceof Surveillance surveillance) {
      return wording.list(surveillance.areas().stream().map(wording::phrase).toList());
    }
    return PolicyWalk.accessors(entity.getClass()).stream()
        .map(accessor -> PolicyWalk.read(accessor, entity))
        .filter(Phrase.class::isInstance)
        .map(phrase -> wording.phrase((Phrase) phrase))
        .findFirst()
        .orElse(wording.own(entity.id().value()));
  }

  private List<Fact> facts(SchoolPolicy school) {
    List<Fact> facts = new ArrayList<>();
    for (LocalFact fact : school.policy().localFacts()) {
      fact.value()
          .ifPresent(
              value -> facts.add(new Fact(wording.phrase(fact.label()), wording.phrase(value))));
    }
    return facts;
  }
}
