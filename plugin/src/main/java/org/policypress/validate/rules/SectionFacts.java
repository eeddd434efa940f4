package org.policypress.validate.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.model.Document;
import org.policypress.model.Document.Audience;
import org.policypress.model.Document.Section;
import org.policypress.model.Guidance;
import org.policypress.model.LocalFact;
import org.policypress.model.PolicySet;
import org.policypress.model.SectionTopics;
import org.policypress.source.Located;

/** Asks whether a policy has facts for the sections of a document. */
final class SectionFacts {
  /** Sections of facts that documents for outsiders are composed without. */
  private static final Set<String> FOR_STAFF =
      Set.of(
          "access",
          "annexes",
          "app-assessments",
          "breach",
          "breach-card",
          "dpia",
          "lifecycle",
          "protected-identity",
          "storing",
          "training",
          "who-is-who");

  private final PolicySet policy;
  private final Document document;
  private final List<String> sections;

  SectionFacts(PolicySet policy, Document document) {
    this.policy = policy;
    this.document = document;
    this.sections = document.sections().stream().map(s -> s.name().value()).toList();
  }

  /** Whether the section would show anything; of a template of one's own nobody can tell. */
  boolean has(Section section) {
    String name = section.name().value();
    boolean hidden = FOR_STAFF.contains(name) && !isForStaff();
    return (!hidden && facts(name)) || guidance(name) || localFacts(name);
  }

  /** Facts besides prose; sections that always have something to say are not named. */
  private boolean facts(String section) {
    return switch (section) {
      case "access" -> !policy.access().isEmpty();
      case "accessibility", "accessibility-feedback" -> policy.accessibility().isPresent();
      case "accessibility-assessment" ->
          policy.accessibility().filter(a -> a.assessment().isPresent()).isPresent();
      case "accessibility-failures" ->
          policy.accessibility().filter(a -> !a.failures().isEmpty()).isPresent();
      case "annexes" -> !policy.annexes().isEmpty();
      case "answers", "collected", "purposes", "record-activities" ->
          !policy.activities().isEmpty();
      case "app-assessments" -> !policy.appAssessments().isEmpty();
      case "breach", "breach-card" -> policy.breach().isPresent();
      case "cases" -> !policy.cases().isEmpty();
      case "cctv" -> isOfSchool() || !policy.surveillance().isEmpty();
      case "cctv-sign" -> !policy.surveillance().isEmpty();
      case "checklists" -> !policy.checklists().isEmpty();
      case "consent-forms", "consents" -> !policy.consents().isEmpty();
      case "cycle" -> !policy.cycle().isEmpty();
      case "dpia" -> policy.dpia().isPresent();
      case "end-notes" -> !policy.endNotes().isEmpty();
      case "faq" -> policy.faq().stream().anyMatch(q -> isForReader(q.audiences()));
      case "forms" -> !policy.forms().isEmpty();
      case "glossary" -> !policy.terms().isEmpty();
      case "lifecycle" -> !policy.lifecycle().isEmpty();
      case "personal-data" -> !policy.dataCategories().isEmpty();
      case "principles" -> !policy.laws().isEmpty();
      case "processing-agreements", "processors" -> !policy.processors().isEmpty();
      case "protected-identity" -> policy.protectedIdentity().isPresent();
      case "record-measures", "security" -> !policy.measures().isEmpty();
      case "retention" -> !policy.retention().isEmpty();
      case "rights" -> !policy.rights().isEmpty();
      case "storing" -> !policy.storagePlaces().isEmpty() || !policy.handling().isEmpty();
      case "system-list", "systems" -> !policy.systems().isEmpty();
      case "training" -> !policy.training().isEmpty();
      case "custody",
          "daily-work",
          "email",
          "health",
          "photography",
          "publishing",
          "pupil-answers",
          "third-party-services" ->
          false;
      case "differences" ->
          !policy.organisation().schools().isEmpty() || !policy.localFacts().isEmpty();
      default -> true;
    };
  }

  /** Guidance for these readers on a topic that this section shows. */
  private boolean guidance(String section) {
    return policy.guidance().stream()
        .filter(guidance -> guidance.isShownBy(document))
        .map((Guidance guidance) -> SectionTopics.home(guidance.topic().value(), sections))
        .anyMatch(home -> home.equals(Optional.of(section)));
  }

  /** Facts of the schools, which handbooks and guidelines show below the topic. */
  private boolean localFacts(String section) {
    return isForStaff()
        && policy.localFacts().stream()
            .map((LocalFact fact) -> SectionTopics.home(fact.topic().value(), sections))
            .anyMatch(home -> home.equals(Optional.of(section)));
  }

  private boolean isOfSchool() {
    return document.scope().value() == Document.Scope.SCHOOL;
  }

  private boolean isForStaff() {
    return document.audience().value() == Audience.STAFF;
  }

  private boolean isForReader(List<Located<Audience>> audiences) {
    return Guidance.isFor(audiences, document.audience().value());
  }
}
