package org.policypress.model;

import java.util.List;
import java.util.Optional;

/**
 * The whole policy, as it holds for the group or, after its overlay, for one school. Its components
 * are the top-level keys of the source.
 */
public record PolicySet(
    Organisation organisation,
    List<Law> laws,
    List<Contact> contacts,
    List<Role> roles,
    List<DataSubject> dataSubjects,
    List<DataCategory> dataCategories,
    List<ProcessingActivity> activities,
    List<RetentionRule> retention,
    List<LifecycleStep> lifecycle,
    List<StoragePlace> storagePlaces,
    List<SchoolSystem> systems,
    List<Processor> processors,
    List<Recipient> recipients,
    List<AccessReason> accessReasons,
    List<AccessGrant> access,
    List<Consent> consents,
    List<Right> rights,
    Optional<BreachProcedure> breach,
    Optional<Dpia> dpia,
    List<Training> training,
    List<Measure> measures,
    List<Surveillance> surveillance,
    List<Guidance> guidance,
    List<LocalFact> localFacts,
    List<EndNote> endNotes,
    List<Annex> annexes,
    List<Document> documents,
    List<Suppression> suppress) {
  /** Copies the lists. */
  public PolicySet {
    laws = List.copyOf(laws);
    contacts = List.copyOf(contacts);
    roles = List.copyOf(roles);
    dataSubjects = List.copyOf(dataSubjects);
    dataCategories = List.copyOf(dataCategories);
    activities = List.copyOf(activities);
    retention = List.copyOf(retention);
    lifecycle = List.copyOf(lifecycle);
    storagePlaces = List.copyOf(storagePlaces);
    systems = List.copyOf(systems);
    processors = List.copyOf(processors);
    recipients = List.copyOf(recipients);
    accessReasons = List.copyOf(accessReasons);
    access = List.copyOf(access);
    consents = List.copyOf(consents);
    rights = List.copyOf(rights);
    training = List.copyOf(training);
    measures = List.copyOf(measures);
    surveillance = List.copyOf(surveillance);
    guidance = List.copyOf(guidance);
    localFacts = List.copyOf(localFacts);
    endNotes = List.copyOf(endNotes);
    annexes = List.copyOf(annexes);
    documents = List.copyOf(documents);
    suppress = List.copyOf(suppress);
  }
}
