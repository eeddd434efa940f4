package org.policypress.coverage;

import java.util.List;
import java.util.Map;
import org.policypress.compose.Wording;
import org.policypress.language.Lists;
import org.policypress.language.Messages;
import org.policypress.model.PolicyGroup;
import org.policypress.model.SchoolPolicy;

/** Names some of the schools in the fewest words. */
final class SchoolNames {
  /** So many names are read at a glance. */
  private static final int FEW = 3;

  private final List<SchoolPolicy> all;
  private final Wording wording;
  private final Messages messages;

  SchoolNames(PolicyGroup group, Wording wording, Messages messages) {
    this.all = group.schools();
    this.wording = wording;
    this.messages = messages;
  }

  /** <i>All 10 schools</i>, <i>all except Hassel</i>, or the names. */
  String of(List<SchoolPolicy> some) {
    if (all.size() > 1 && some.size() == all.size()) {
      return messages.plural("coverage/all-schools", all.size(), Map.of());
    }
    List<SchoolPolicy> others = all.stream().filter(school -> !some.contains(school)).toList();
    return some.size() > FEW && others.size() <= FEW
        ? messages.get("coverage/all-except", Map.of("schools", list(others)))
        : list(some);
  }

  private String list(List<SchoolPolicy> schools) {
    return new Lists(messages.language())
        .and(schools.stream().map(s -> wording.phrase(s.school().name()).plain()).toList());
  }
}
