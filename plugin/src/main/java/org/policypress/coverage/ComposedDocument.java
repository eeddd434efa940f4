package org.policypress.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.language.Language;
import org.policypress.model.Document;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.PrintedSentences;

/**
 * A document in one language, as it was made for the report.
 *
 * @param document the document
 * @param language its language
 * @param school the school that it was made for; nothing for a document of the group
 * @param schools all schools for which it says the same but for their names; empty for the group
 * @param texts the texts of the policy that it shows; nothing if it could not be made
 * @param sentences its sentences, where somebody looks them up
 */
public record ComposedDocument(
    Document document,
    Language language,
    Optional<SchoolPolicy> school,
    List<SchoolPolicy> schools,
    Optional<Set<ShownText>> texts,
    Optional<PrintedSentences> sentences) {
  /** Copies the list. */
  public ComposedDocument {
    schools = List.copyOf(schools);
  }

  PolicySet policy(PolicyGroup group) {
    return school.map(SchoolPolicy::policy).orElse(group.base());
  }

  PolicyIndex index(PolicyGroup group) {
    return school.map(SchoolPolicy::index).orElse(group.index());
  }
}
