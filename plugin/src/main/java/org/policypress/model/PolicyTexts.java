package org.policypress.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what can be translated: all texts of the base and of the schools. */
public final class PolicyTexts {
  private final PolicyEntries.Fresh fresh = new PolicyEntries.Fresh();
  private final Set<PolicyText> texts = new LinkedHashSet<>();

  private PolicyTexts() {}

  /** The texts of a policy set, each place once, in the order of the source. */
  public static List<PolicyText> of(PolicyGroup group) {
    PolicyTexts found = new PolicyTexts();
    found.addEntries(group.base());
    for (SchoolPolicy school : group.schools()) {
      found.addEntries(school.policy());
      found.addAll(school.overlayReason());
      school.differences().forEach(difference -> found.addAll(difference.reason()));
    }
    return List.copyOf(found.texts);
  }

  /** Schools share most entries with the base; each is walked once. */
  private void addEntries(PolicySet policy) {
    fresh.of(policy).forEach(this::addAll);
  }

  private void addAll(Object record) {
    PolicyWalk.visit(
        record,
        value -> {
          if (value instanceof Phrase phrase) {
            texts.add(new PolicyText(phrase.path(), phrase.value(), phrase.span(), false));
          } else if (value instanceof Passage passage) {
            texts.add(new PolicyText(passage.path(), passage.value(), passage.span(), true));
          }
        });
  }
}
