package org.policypress.model;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what can be translated: all texts of the base and of the schools. */
public final class PolicyTexts {
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<PolicyText> texts = new LinkedHashSet<>();

  private PolicyTexts() {}

  /** The texts of a policy set, each place once, in the order of the source. */
  public static List<PolicyText> of(PolicyGroup group) {
    PolicyTexts found = new PolicyTexts();
    found.addParts(group.base());
    for (SchoolPolicy school : group.schools()) {
      found.addParts(school.policy());
      found.addAll(school.overlayReason());
      school.differences().forEach(difference -> found.addAll(difference.reason()));
    }
    return List.copyOf(found.texts);
  }

  /** Schools share most entries with the base; each is walked once. */
  private void addParts(PolicySet policy) {
    for (var accessor : PolicyWalk.accessors(PolicySet.class)) {
      Object part = PolicyWalk.read(accessor, policy);
      List<?> entries = part instanceof List<?> list ? list : List.of(part);
      for (Object entry : entries) {
        Object record = entry instanceof Optional<?> o && o.isPresent() ? o.get() : entry;
        if (seen.add(record)) {
          addAll(record);
        }
      }
    }
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
