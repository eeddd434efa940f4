package org.policypress.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policypress.model.Consent;
import org.policypress.model.Document;
import org.policypress.model.Form;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;

/** What forms, checklists, registers and lists read; made only for the sections that show them. */
final class PrintedAids {
  private final PolicyGroup group;
  private final PolicySet policy;
  private final PolicyIndex index;
  private final Wording wording;

  /**
   * @param group the policy with all its schools
   * @param policy the policy of whom the document is made for
   * @param index finds its entities
   */
  PrintedAids(PolicyGroup group, PolicySet policy, PolicyIndex index, Wording wording) {
    this.group = group;
    this.policy = policy;
    this.index = index;
    this.wording = wording;
  }

  /**
   * What templates read, by name.
   *
   * @param document what it is
   * @param sections names of its sections
   * @param controller who keeps the record of processing
   * @param consents the consents that concern its readers
   */
  Map<String, Object> data(
      Document document, List<String> sections, RecordView controller, List<Consent> consents) {
    Map<String, Object> data = new LinkedHashMap<>();
    if (sections.contains("consent-forms")) {
      data.put(
          "consentForms",
          new Lazy(
              () -> consents.stream().map(c -> ConsentFormView.of(c, index, wording)).toList()));
    }
    if (sections.contains("checklists")) {
      data.put(
          "checklists",
          RecordView.all(
              document.checklists().isEmpty()
                  ? policy.checklists()
                  : index.findAll(document.checklists()),
              wording,
              index));
    }
    if (sections.contains("forms")) {
      List<Form> forms =
          document.forms().isEmpty() ? policy.forms() : index.findAll(document.forms());
      data.put(
          "forms",
          new Lazy(() -> forms.stream().map(f -> FormView.of(f, policy, index, wording)).toList()));
    }
    if (sections.stream().anyMatch(name -> name.startsWith("record-"))) {
      data.put(
          "record",
          new Lazy(() -> new RecordOfProcessing(policy, index, wording).view(controller)));
    }
    if (sections.contains("differences")) {
      data.put("differences", new Lazy(() -> new DifferencesView(group, wording).schools()));
    }
    return data;
  }
}
