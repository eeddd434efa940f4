package org.policypress.model;

import java.util.List;
import java.util.Optional;

/**
 * The whole policy, as it holds for the group or, after its overlay, for one school. Its components
 * are the top-level keys of the source.
 */
public record PolicySet(
    Organisation organisation,
    List<Jurisdiction> jurisdictions,
    List<Law> laws,
    List<Contact> contacts,
    List<JointController> jointControllers,
    @StaffOnly List<Role> roles,
    @StaffOnly List<Duty> duties,
    List<DataSubject> dataSubjects,
    List<DataCategory> dataCategories,
    List<ProcessingActivity> activities,
    List<RetentionRule> retention,
    List<RecordsPlan> recordsPlans,
    @StaffOnly List<LifecycleStep> lifecycle,
    List<CycleStep> cycle,
    @StaffOnly List<StoragePlace> storagePlaces,
    @StaffOnly List<Channel> channels,
    @StaffOnly List<HandlingRule> handling,
    List<SchoolSystem> systems,
    @StaffOnly List<AppAssessment> appAssessments,
    List<Processor> processors,
    List<Recipient> recipients,
    List<Transfer> transfers,
    @StaffOnly List<AccessReason> accessReasons,
    @StaffOnly List<AccessGrant> access,
    List<Consent> consents,
    List<Right> rights,
    @StaffOnly Optional<BreachProcedure> breach,
    @StaffOnly Optional<Dpia> dpia,
    @StaffOnly List<Training> training,
    List<Measure> measures,
    List<Surveillance> surveillance,
    @StaffOnly Optional<ProtectedIdentity> protectedIdentity,
    Optional<Accessibility> accessibility,
    List<Guidance> guidance,
    List<Question> faq,
    List<CaseStudy> cases,
    List<GlossaryTerm> terms,
    @StaffOnly List<LocalFact> localFacts,
    List<EndNote> endNotes,
    @StaffOnly List<Annex> annexes,
    List<Checklist> checklists,
    List<Form> forms,
    List<Document> documents,
    @StaffOnly List<Suppression> suppress) {
  /** Copies the lists. */
  public PolicySet {
    jurisdictions = List.copyOf(jurisdictions);
    laws = List.copyOf(laws);
    contacts = List.copyOf(contacts);
    jointControllers = List.copyOf(jointControllers);
    roles = List.copyOf(roles);
    duties = List.copyOf(duties);
    dataSubjects = List.copyOf(dataSubjects);
    dataCategories = List.copyOf(dataCategories);
    activities = List.copyOf(activities);
    retention = List.copyOf(retention);
    recordsPlans = List.copyOf(recordsPlans);
    lifecycle = List.copyOf(lifecycle);
    cycle = List.copyOf(cycle);
    storagePlaces = List.copyOf(storagePlaces);
    channels = List.copyOf(channels);
    handling = List.copyOf(handling);
    systems = List.copyOf(systems);
    appAssessments = List.copyOf(appAssessments);
    processors = List.copyOf(processors);
    recipients = List.copyOf(recipients);
    transfers = List.copyOf(transfers);
    accessReasons = List.copyOf(accessReasons);
    access = List.copyOf(access);
    consents = List.copyOf(consents);
    rights = List.copyOf(rights);
    training = List.copyOf(training);
    measures = List.copyOf(measures);
    surveillance = List.copyOf(surveillance);
    guidance = List.copyOf(guidance);
    faq = List.copyOf(faq);
    cases = List.copyOf(cases);
    terms = List.copyOf(terms);
    localFacts = List.copyOf(localFacts);
    endNotes = List.copyOf(endNotes);
    annexes = List.copyOf(annexes);
    checklists = List.copyOf(checklists);
    forms = List.copyOf(forms);
    documents = List.copyOf(documents);
    suppress = List.copyOf(suppress);
  }
}
