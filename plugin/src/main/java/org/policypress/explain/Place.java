package org.policypress.explain;

import java.util.Optional;
import org.policypress.edition.CheckedPolicy;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.yaml.YamlNode;

/**
 * A place of the policy, as somebody reads it.
 *
 * @param policy the policy set
 * @param school the school for which it is read; nothing for the base
 * @param path the place
 */
record Place(CheckedPolicy policy, Optional<SchoolPolicy> school, String path) {
  /** The same place as it is read for nobody in particular. */
  Place inBase() {
    return new Place(policy, Optional.empty(), path);
  }

  /** Who reads: {@code organisation/school}, or the organisation for the base. */
  String reader() {
    String organisation = policy.group().id();
    return school.map(s -> organisation + "/" + s.id()).orElse(organisation);
  }

  /** What is written there. */
  PathSearch search() {
    return search(path);
  }

  /** What is written at another place, for the same reader. */
  PathSearch search(String other) {
    return PathSearch.of(tree(), other);
  }

  private YamlNode.Mapping tree() {
    return policy.trees().of(school);
  }

  /** The entry in which the place lies: {@code key/id}, or the key of a part without entries. */
  String entry() {
    String[] steps = path.split("/", -1);
    boolean hasId =
        steps.length > 1 && tree().get(steps[0]).orElse(null) instanceof YamlNode.Sequence;
    return hasId ? steps[0] + "/" + steps[1] : steps[0];
  }

  /** The policy that the reader has. */
  PolicySet set() {
    return school.map(SchoolPolicy::policy).orElse(policy.group().base());
  }

  /** Finds entities of that policy. */
  PolicyIndex index() {
    return school.map(SchoolPolicy::index).orElse(policy.group().index());
  }
}
